package org.patlive.screen.scenario;

import java.util.Optional;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.live.Snapshot;

/**
 * What the screen shows beside the three published scenarios.
 *
 * @param decided the letter of the scenario that the group has decided on; empty before
 * @param why the group's sentence of why
 * @param hands how many each scenario has, once the room has seen it
 */
record ScenarioContent(
        ScenarioProjection suggested, Optional<String> decided, String why, Optional<QuestionProjection.Hands> hands) {

    static ScenarioContent of(Snapshot snapshot) {
        return new ScenarioContent(
                ScenarioProjection.of(snapshot.results()),
                snapshot.plan().scenario(),
                snapshot.plan().reason(),
                snapshot.questionResult(RoomQuestion.HANDS)
                        .map(counts -> QuestionProjection.hands(snapshot.results(), counts)));
    }

    /** The newest that the room has found out goes first. */
    String message() {
        return decided.map(letter -> "We have decided on scenario " + letter)
                .or(() -> hands.map(QuestionProjection.Hands::message))
                .orElse(suggested.message());
    }
}

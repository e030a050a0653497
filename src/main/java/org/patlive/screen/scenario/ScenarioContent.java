package org.patlive.screen.scenario;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.live.Snapshot;

/**
 * The content of the scenario scene, except for the published scenarios.
 *
 * @param decided the letter of the scenario that the group has decided on; empty before
 * @param why the group's reason, in one sentence
 * @param hands the show of hands, once shown
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

    /** Returns the message about the latest result. */
    String message() {
        return decided.map(letter -> text("screen.scenario.decided", "letter", letter))
                .or(() -> hands.map(hands -> hands.sentence().words()))
                .orElse(suggested.sentence().words());
    }
}

package org.patlive.screen;

import java.util.Optional;
import org.patlive.analysis.LookProjection;
import org.patlive.analysis.ScenarioProjection;
import org.patlive.assessment.Look;
import org.patlive.live.Snapshot;

/**
 * What the screen shows beside the three published scenarios.
 *
 * @param decided the letter of the scenario that the group has decided on; empty before
 * @param why the group's sentence of why
 * @param hands how many each scenario has, once the room has seen it
 */
record ScenarioPart(
        ScenarioProjection suggested, Optional<String> decided, String why, Optional<LookProjection.Hands> hands) {

    static ScenarioPart of(Snapshot now) {
        return new ScenarioPart(
                ScenarioProjection.of(now.results()),
                now.plan().scenario(),
                now.plan().reason(),
                now.look(Look.HANDS).map(counts -> LookProjection.hands(now.results(), counts)));
    }

    /** The newest that the room has found out goes first. */
    String message() {
        return decided.map(letter -> "We have decided on scenario " + letter)
                .or(() -> hands.map(LookProjection.Hands::message))
                .orElse(suggested.message());
    }
}

package org.patlive.screen;

import java.util.Optional;
import org.patlive.analysis.LookProjection;
import org.patlive.analysis.ScenarioProjection;
import org.patlive.assessment.Look;
import org.patlive.live.Snapshot;

/**
 * What the screen shows beside the three published scenarios.
 *
 * @param hands how many each scenario has, once the room has seen it
 */
record ScenarioPart(ScenarioProjection suggested, Optional<LookProjection.Hands> hands) {

    static ScenarioPart of(Snapshot now) {
        return new ScenarioPart(
                ScenarioProjection.of(now.results()),
                now.look(Look.HANDS).map(counts -> LookProjection.hands(now.results(), counts)));
    }

    /** The newest that the room has found out goes first. */
    String message() {
        return hands.map(LookProjection.Hands::message).orElse(suggested.message());
    }
}

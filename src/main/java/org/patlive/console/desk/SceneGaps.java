package org.patlive.console.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.console.steering.SceneOrder;
import org.patlive.feedback.finding.FindingData;
import org.patlive.live.Snapshot;

/** Why scenes have nothing to show at the moment. */
final class SceneGaps {

    private SceneGaps() {}

    /** Returns the keys of the reasons by scene; a scene that has something to show has none. */
    static Map<Scene, String> of(Snapshot snapshot) {
        Map<Scene, String> gaps = new EnumMap<>(Scene.class);
        for (Scene scene : Scene.values()) {
            of(snapshot, scene).ifPresent(reason -> gaps.put(scene, reason));
        }
        return gaps;
    }

    private static Optional<String> of(Snapshot snapshot, Scene scene) {
        Results results = snapshot.results();
        return switch (scene) {
            case JOIN -> only(snapshot.round().state() == RoundState.CLOSED, "console.desk.gap.join");
            case DARTBOARD, HEATMAP, SIGNIFICANCE, SUCCESS ->
                only(results.respondents() == 0, "console.desk.gap.results");
            case STATEMENT -> only(lacksStatement(snapshot), "console.desk.refused-no-statement");
            case LEVELS -> only(results.levels().size() < 2, "console.desk.gap.levels");
            case ORGANISATIONS -> only(results.organisations().size() < 2, "console.desk.gap.organisations");
            case TREND -> only(snapshot.earlier().isEmpty(), "console.desk.gap.trend");
            case FOLLOWUP -> only(snapshot.lastPlan() == null, "console.desk.gap.followup");
            case FINDINGS ->
                only(
                        snapshot.feedback().findings().stream().noneMatch(FindingData::shown),
                        "console.desk.gap.findings");
            default -> Optional.empty();
        };
    }

    /** While the round is open the agenda is not made for this at each answer: whoever presses is told then. */
    private static boolean lacksStatement(Snapshot snapshot) {
        RoundData round = snapshot.round();
        return round.chosenScreen().statement() == null
                && !round.isOpen()
                && SceneOrder.firstStatement(snapshot).isEmpty();
    }

    private static Optional<String> only(boolean gap, String reason) {
        return gap ? Optional.of(reason) : Optional.empty();
    }
}

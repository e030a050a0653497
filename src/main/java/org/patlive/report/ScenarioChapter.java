package org.patlive.report;

import java.util.List;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.LookProjection;
import org.patlive.analysis.Results.ScenarioSuggestion;
import org.patlive.analysis.ScenarioProjection;
import org.patlive.assessment.Look;

/** Which scenario the results suggest and why, and what hands were up for, before the group decided. */
final class ScenarioChapter {

    private static final Template BODY = new Template("report-scenario");

    private ScenarioChapter() {}

    /**
     * @param why no scenario is suggested; else empty
     * @param hands empty unless the room has seen them
     */
    private record Content(String lead, List<String> reasons, String why, String hands) {

        boolean hasReasons() {
            return !reasons.isEmpty();
        }
    }

    static Chapter of(Reported reported) {
        ScenarioProjection scenario = ScenarioProjection.of(reported.results());
        return new Chapter(
                "scenario",
                "Which scenario the results suggest",
                false,
                BODY.filledWith(new Content(
                        InPrint.sentence(scenario.message()),
                        scenario.suggestion()
                                .value()
                                .map(ScenarioSuggestion::reasons)
                                .orElse(List.of()),
                        scenario.suggestion()
                                .reason()
                                .map(Reason::alone)
                                .map(InPrint::sentence)
                                .orElse(""),
                        hands(reported))));
    }

    private static String hands(Reported reported) {
        return reported.now()
                .look(Look.HANDS)
                .map(counts -> LookProjection.hands(reported.results(), counts))
                .map(hands -> hands.counts()
                                .value()
                                .map(counts -> "A %d, B %d, C %d. ".formatted(counts.toArray()))
                                .orElse("")
                        + InPrint.sentence(hands.message()))
                .orElse("");
    }
}

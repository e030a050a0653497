package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Map;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.ScenarioProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.words.HiddenWords;
import org.patlive.words.ScenarioWords;

/** The chapter with the scenario that the results suggest, its reasons, and the show of hands. */
final class ScenarioChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-scenario");

    private ScenarioChapter() {}

    /**
     * @param why the reason why no scenario is suggested; else empty
     * @param hands the show of hands; empty unless it has been shown
     */
    private record Content(Map<String, String> texts, String lead, List<String> reasons, String why, String hands) {

        boolean hasReasons() {
            return !reasons.isEmpty();
        }
    }

    static Chapter of(ReportedRound reported) {
        ScenarioProjection scenario = ScenarioProjection.of(reported.results());
        return new Chapter(
                "scenario",
                text("report.scenario.heading"),
                false,
                BODY.render(new Content(
                        Map.of(
                                "hands", text("report.scenario.hands"),
                                "addition", text("report.scenario.addition")),
                        PrintedFigures.asSentence(scenario.sentence().words()),
                        scenario.suggestion()
                                .value()
                                .map(ScenarioWords::reasons)
                                .orElse(List.of()),
                        scenario.suggestion()
                                .reason()
                                .map(HiddenWords::alone)
                                .map(PrintedFigures::asSentence)
                                .orElse(""),
                        hands(reported))));
    }

    private static String hands(ReportedRound reported) {
        return reported.snapshot()
                .questionResult(RoomQuestion.HANDS)
                .map(counts -> QuestionProjection.hands(reported.results(), counts))
                .map(hands -> hands.counts()
                                .value()
                                .map(counts -> text(
                                                "report.scenario.hands-counts",
                                                "a",
                                                counts.get(0),
                                                "b",
                                                counts.get(1),
                                                "c",
                                                counts.get(2))
                                        + " ")
                                .orElse("")
                        + PrintedFigures.asSentence(hands.sentence().words()))
                .orElse("");
    }
}

package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.HeatmapPicture;
import org.patlive.report.pdf.DocumentTemplate;

/** The chapter that explains scores, bands, disagreement and significance before the first figures. */
final class MethodChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-method");

    private MethodChapter() {}

    /** @param addition whether it is not part of the published tool */
    private record Term(String name, String words, boolean addition) {}

    private record ShortName(String shortName, String title) {}

    private record Content(List<Term> terms, List<ShortName> principles) {}

    static Chapter of(ReportedRound reported) {
        Instrument instrument = reported.instrument();
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("Scores", instrument.sheet().scoringKey() + ".", false));
        terms.add(new Term(
                "Totals and bands",
                "The six answers to a Principle make a total of 6 to 24, all 36 an aggregate of 36 to 144. Each falls into"
                        + " one of four bands: 19–24, 13–18, 7–12 and 6; 109–144, 73–108, 37–72 and 36. Nothing is added"
                        + " for what somebody has left out: a total needs all its statements.",
                false));
        terms.add(new Term(
                "Means",
                "The publication scores each partner’s own sheet. Here a group is the mean over its partners, and the"
                        + " number of partners in each band stands beside it.",
                true));
        terms.add(new Term(
                "Disagreement",
                "How far the answers to a statement lie apart: the average gap between two partners, as a share of the"
                        + " largest possible. 0 % is one answer from all, 100 % two camps at both ends. Read its four"
                        + " colours, not small differences: "
                        + String.join(", ", HeatmapPicture.legend(HeatmapMode.DISAGREEMENT)) + ".",
                true));
        terms.add(new Term(
                "Significance",
                "What each Principle matters to the partnership at present, from 5 (“"
                        + instrument.completing().moreSignificant() + "”) to 1 (“"
                        + instrument.completing().lessSignificant()
                        + "”). It weights no score. The five points are ours.",
                false));
        terms.add(new Term(
                "Colours",
                "No colour stands alone: a figure, a word or a pattern stands beside each. What is hidden is hatched or"
                        + " says so, and says why.",
                false));
        return new Chapter(
                "reading",
                "How to read this report",
                true,
                BODY.render(new Content(
                        terms,
                        instrument.principles().stream()
                                .map(principle -> new ShortName(
                                        principle.number() + " " + ShortTitle.of(principle), principle.title()))
                                .toList())));
    }
}

package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.HeatmapPicture;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.shared.text.Texts;

/** The chapter that explains scores, bands, disagreement and significance before the first figures. */
final class MethodChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-method");

    private MethodChapter() {}

    /** @param addition whether it is not part of the published tool */
    private record Term(String name, String words, boolean addition) {}

    private record ShortName(String shortName, String title) {}

    private record Content(Map<String, String> texts, List<Term> terms, List<ShortName> principles) {}

    static Chapter of(ReportedRound reported) {
        Instrument instrument = reported.instrument();
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(text("report.method.scores"), instrument.sheet().scoringKey() + ".", false));
        terms.add(new Term(text("report.method.totals"), text("report.method.totals-explained"), false));
        terms.add(new Term(text("report.method.means"), text("report.method.means-explained"), true));
        terms.add(new Term(
                text("report.method.disagreement"),
                text(
                        "report.method.disagreement-explained",
                        "colours",
                        Texts.series(HeatmapPicture.legend(HeatmapMode.DISAGREEMENT))),
                true));
        terms.add(new Term(
                text("report.method.significance"),
                text(
                        "report.method.significance-explained",
                        "more",
                        instrument.completing().moreSignificant(),
                        "less",
                        instrument.completing().lessSignificant()),
                false));
        terms.add(new Term(text("report.method.colours"), text("report.method.colours-explained"), false));
        return new Chapter(
                "reading",
                text("report.method.heading"),
                true,
                BODY.render(new Content(
                        Map.of(
                                "addition", text("report.method.addition"),
                                "principles", text("report.method.principles")),
                        terms,
                        instrument.principles().stream()
                                .map(principle -> new ShortName(
                                        principle.number() + " " + ShortTitle.of(principle), principle.title()))
                                .toList())));
    }
}

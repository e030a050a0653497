package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patlive.report.pdf.DocumentTemplate;

/** The chapter that lists what is not part of the published tool, with the copyright of the publication. */
final class SourcesChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-sources");

    private SourcesChapter() {}

    private record Content(Map<String, String> texts, List<String> copyright, List<String> additions) {}

    static Chapter of(ReportedRound reported) {
        List<String> additions = new ArrayList<>(List.of(
                text("report.sources.means"),
                text("report.sources.disagreement"),
                text("report.sources.significance"),
                text("report.sources.success"),
                text("report.sources.pictures"),
                text("report.sources.questions"),
                text("report.sources.scenario"),
                text("report.sources.disclosure")));
        if (!reported.plan().groups().isEmpty() || !reported.plan().areas().isEmpty()) {
            additions.add(text("report.sources.plan"));
        }
        return new Chapter(
                "ours",
                text("report.sources.heading"),
                false,
                BODY.render(new Content(
                        Map.of(
                                "published",
                                        text(
                                                "report.sources.published",
                                                "title",
                                                reported.instrument()
                                                        .publication()
                                                        .title()),
                                "copyright", text("report.sources.copyright")),
                        reported.instrument().publication().copyright(),
                        additions)));
    }
}

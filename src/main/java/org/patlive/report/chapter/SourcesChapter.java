package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.plan.PlanDocument;

/** The chapter that lists what is not part of the published tool, with the copyright of the publication. */
final class SourcesChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-sources");

    private SourcesChapter() {}

    private record Content(String title, List<String> copyright, List<String> additions) {}

    static Chapter of(ReportedRound reported) {
        List<String> additions = new ArrayList<>(List.of(
                "The mean over partners, its band, and applying the published sentences to it.",
                "Disagreement with its four colours and its pattern, and the gaps between and within organisations and"
                        + " between levels.",
                "Five points of significance, the agreement on them (Kendall’s W), and setting them beside the bands.",
                "Setting the rating of success beside the scores.",
                "The short names of the Principles, the dartboard’s darts, the heatmap, the agenda and the trend.",
                "Asking why partners differ, the second vote and the show of hands.",
                "Which scenario the results suggest: the publication gives no formula, and the group decides.",
                "The disclosure rules: what is shown of whom, and from how many partners on."));
        if (!reported.plan().groups().isEmpty() || !reported.plan().areas().isEmpty()) {
            additions.add(PlanDocument.ADDITIONS.replace(": not part of the published tool.", "."));
        }
        return new Chapter(
                "ours",
                "What is not part of the published tool",
                false,
                BODY.render(new Content(
                        reported.instrument().publication().title(),
                        reported.instrument().publication().copyright(),
                        additions)));
    }
}

package org.patlive.report.chapter;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.feedback.finding.FindingData;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;

/** The chapter with the findings of the group, by principle. */
final class FindingsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-findings");

    private FindingsChapter() {}

    /** @param about the key of the statement; empty if the finding is about the principle */
    private record Line(String about, String words) {}

    private record Group(String heading, List<Line> lines) {}

    private record Content(List<Group> groups, boolean none) {}

    static Chapter of(ReportedRound reported) {
        List<FindingData> findings = reported.snapshot().feedback().findings();
        List<Group> groups = IntStream.rangeClosed(0, 6)
                .mapToObj(principle -> new Group(
                        principle == 0 ? "The partnership as a whole" : PrintedFigures.principle(principle),
                        findings.stream()
                                .filter(finding -> finding.subject().principle().orElse(0) == principle)
                                .map(finding -> new Line(
                                        finding.subject()
                                                .statement()
                                                .map(item -> item.code())
                                                .orElse(""),
                                        PrintableText.text(finding.words())))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new Chapter(
                "findings", "What the group found", false, BODY.render(new Content(groups, groups.isEmpty())));
    }
}

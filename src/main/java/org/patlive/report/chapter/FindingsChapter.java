package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

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

    /** @param none says that there are none; else empty */
    private record Content(List<Group> groups, String none) {}

    static Chapter of(ReportedRound reported) {
        List<FindingData> findings = reported.snapshot().feedback().findings();
        List<Group> groups = IntStream.rangeClosed(0, 6)
                .mapToObj(principle -> new Group(
                        principle == 0 ? text("report.subject.partnership") : PrintedFigures.principle(principle),
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
                "findings",
                text("report.findings.heading"),
                false,
                BODY.render(new Content(groups, groups.isEmpty() ? text("report.findings.none") : "")));
    }
}

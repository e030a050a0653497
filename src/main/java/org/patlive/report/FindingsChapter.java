package org.patlive.report;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.feedback.FindingData;

/** What the group has concluded, principle by principle. */
final class FindingsChapter {

    private static final Template BODY = new Template("report-findings");

    private FindingsChapter() {}

    /** @param about the statement; empty for the principle itself */
    private record Line(String about, String words) {}

    private record Group(String heading, List<Line> lines) {}

    private record Content(List<Group> groups, boolean none) {}

    static Chapter of(Reported reported) {
        List<FindingData> findings = reported.now().feedback().findings();
        List<Group> groups = IntStream.rangeClosed(0, 6)
                .mapToObj(principle -> new Group(
                        principle == 0 ? "The partnership as a whole" : InPrint.principle(principle),
                        findings.stream()
                                .filter(finding -> finding.subject().principle().orElse(0) == principle)
                                .map(finding -> new Line(
                                        finding.subject()
                                                .statement()
                                                .map(item -> item.code())
                                                .orElse(""),
                                        Printable.text(finding.words())))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new Chapter(
                "findings", "What the group found", false, BODY.filledWith(new Content(groups, groups.isEmpty())));
    }
}

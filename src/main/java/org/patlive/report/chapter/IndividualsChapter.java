package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.instrument.Band;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** The chapter with the totals of each partner, in Open mode only. */
final class IndividualsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-individuals");
    private static final int ALL = 6;

    private IndividualsChapter() {}

    private record Content(ReportTable table) {}

    static Chapter of(ReportedRound reported) {
        return new Chapter(
                "individuals",
                "Individual assessments",
                true,
                BODY.render(new Content(new ReportTable(
                        "figures individuals",
                        "Each partner’s own totals",
                        Stream.of(
                                        Stream.of("Partner", "Organisation"),
                                        IntStream.rangeClosed(1, 6).mapToObj(PrintedFigures::principle),
                                        Stream.of("Aggregate"))
                                .flatMap(names -> names)
                                .toList(),
                        reported.figures().individuals().stream()
                                .map(IndividualsChapter::row)
                                .toList(),
                        List.of()))));
    }

    private static Row row(Individual partner) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(PrintableText.line(partner.organisation()), "", "words"));
        for (int principle = 0; principle < ALL; principle++) {
            int answered = partner.answered().get(principle);
            cells.add(total(
                    partner.totals().get(principle), points -> Band.ofTotals(points, 1), answered + " of " + ALL));
        }
        int answered = partner.answered().stream().mapToInt(Integer::intValue).sum();
        cells.add(total(partner.aggregate(), points -> Band.ofAggregates(points, 1), answered + " of 36"));
        return new Row(PrintableText.line(partner.name()), cells);
    }

    private static Cell total(Figure<Integer> total, java.util.function.IntFunction<Band> band, String answered) {
        return total.value()
                .map(points -> new Cell(
                        String.valueOf(points), "", "band-" + band.apply(points).range()))
                .orElseGet(() -> new Cell(answered, "", "none"));
    }
}

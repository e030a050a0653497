package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.patlive.words.NameWords;

/** The chapter with the totals of each partner, in Open mode only. */
final class IndividualsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-individuals");
    private static final int ALL = 6;
    private static final int ALL_STATEMENTS = 36;

    private IndividualsChapter() {}

    private record Content(Map<String, String> texts, ReportTable table) {}

    static Chapter of(ReportedRound reported) {
        return new Chapter(
                "individuals",
                text("report.individuals.heading"),
                true,
                BODY.render(new Content(
                        Map.of(
                                "agreed", text("report.individuals.agreed"),
                                "reading", text("report.individuals.reading")),
                        new ReportTable(
                                "figures individuals",
                                text("report.individuals.caption"),
                                Stream.of(
                                                Stream.of(
                                                        text("report.individuals.partner"),
                                                        text("report.individuals.organisation")),
                                                IntStream.rangeClosed(1, 6).mapToObj(PrintedFigures::principle),
                                                Stream.of(text("report.table.aggregate")))
                                        .flatMap(names -> names)
                                        .toList(),
                                reported.figures().individuals().stream()
                                        .map(IndividualsChapter::row)
                                        .toList(),
                                List.of()))));
    }

    private static Row row(Individual partner) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(PrintableText.line(NameWords.group(partner.organisation())), "", "words"));
        for (int principle = 0; principle < ALL; principle++) {
            int answered = partner.answered().get(principle);
            cells.add(total(
                    partner.totals().get(principle), points -> Band.ofTotals(points, 1), answered(answered, ALL)));
        }
        int answered = partner.answered().stream().mapToInt(Integer::intValue).sum();
        cells.add(
                total(partner.aggregate(), points -> Band.ofAggregates(points, 1), answered(answered, ALL_STATEMENTS)));
        return new Row(PrintableText.line(NameWords.partner(partner.name())), cells);
    }

    private static String answered(int answered, int all) {
        return text("report.individuals.answered", "answered", answered, "all", all);
    }

    private static Cell total(Figure<Integer> total, java.util.function.IntFunction<Band> band, String answered) {
        return total.value()
                .map(points -> new Cell(
                        String.valueOf(points), "", "band-" + band.apply(points).range()))
                .orElseGet(() -> new Cell(answered, "", "none"));
    }
}

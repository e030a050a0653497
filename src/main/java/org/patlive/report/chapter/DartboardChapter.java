package org.patlive.report.chapter;

import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.instrument.Band;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** The chapter with the dartboard of the screen and the same figures as a table. */
final class DartboardChapter {

    private static final double WIDTH_MM = 122;

    private DartboardChapter() {}

    static Chapter of(ReportedRound reported) {
        CellFormatter cells = new CellFormatter();
        List<Row> rows = reported.figures().principles().stream()
                .map(principle -> row(principle, cells))
                .toList();
        return Chapter.withPicture(
                "dartboard",
                "Dartboard",
                new Chapter.PictureContent(
                        PrintedFigures.asSentence(
                                reported.snapshot().projection().dartboard().message()),
                        Illustration.xhtml(reported.pictures().svg(PictureKind.DARTBOARD), WIDTH_MM),
                        "The bull’s-eye is the best band. The band of the group’s mean is shaded; each dart is "
                                + dart(reported) + ", the nearer to the middle the better. Tight darts agree, scattered"
                                + " darts do not.",
                        "Darts and the mean over partners",
                        new ReportTable(
                                "figures", "The dartboard as a table: means of 6 to 24", head(), rows, cells.notes())));
    }

    private static String dart(ReportedRound reported) {
        return switch (reported.results().disclosure().mode()) {
            case ORGANISATION -> "one organisation’s mean";
            case OPEN, ANONYMOUS -> "one partner’s total, or as many as stand on it";
        };
    }

    private static List<String> head() {
        return Stream.concat(
                        Stream.of("Principle", "Mean", "Band", "Partners"),
                        Stream.of(Band.values()).map(band -> "In " + PrintedFigures.range(band)))
                .toList();
    }

    private static Row row(Principle principle, CellFormatter cells) {
        return new Row(
                PrintedFigures.principle(principle.number()),
                Stream.concat(
                                Stream.of(
                                        cells.of(principle.total().mean(), PrintedFigures::decimal),
                                        cells.coloured(
                                                principle.total().band(),
                                                band -> new Cell(
                                                        PrintedFigures.range(band), "", "band-" + band.range())),
                                        cells.of(principle.total().n(), String::valueOf)),
                                Stream.of(Band.values())
                                        .map(band -> cells.of(
                                                principle.total().bandCounts(),
                                                counts -> String.valueOf(counts.getOrDefault(band, 0)))))
                        .toList());
    }
}

package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

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
                text("report.dartboard.heading"),
                new Chapter.PictureContent(
                        PrintedFigures.asSentence(reported.snapshot()
                                .projection()
                                .dartboard()
                                .sentence()
                                .words()),
                        Illustration.xhtml(reported.pictures().svg(PictureKind.DARTBOARD), WIDTH_MM),
                        reading(reported),
                        text("report.dartboard.addition"),
                        new ReportTable("figures", text("report.dartboard.caption"), head(), rows, cells.notes())));
    }

    private static String reading(ReportedRound reported) {
        return switch (reported.results().disclosure().mode()) {
            case ORGANISATION -> text("report.dartboard.reading-organisations");
            case OPEN, ANONYMOUS -> text("report.dartboard.reading-partners");
        };
    }

    private static List<String> head() {
        return Stream.concat(
                        Stream.of(
                                text("report.table.principle"),
                                text("report.table.mean"),
                                text("report.table.band"),
                                text("report.table.partners")),
                        Stream.of(Band.values())
                                .map(band -> text("report.table.in-band", "band", PrintedFigures.range(band))))
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

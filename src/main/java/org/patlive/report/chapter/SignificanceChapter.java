package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.picture.SignificanceSvg;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** The chapter that sets the band of each principle against its significance. */
final class SignificanceChapter {

    private static final double WIDTH_MM = 170;

    private SignificanceChapter() {}

    static Chapter of(ReportedRound reported) {
        SignificanceProjection significance = SignificanceProjection.of(reported.results());
        CellFormatter cells = new CellFormatter();
        List<Row> rows = significance.points().stream()
                .map(point -> row(reported.figures(), point, cells))
                .toList();
        return Chapter.withPicture(
                "significance",
                text("report.significance.heading"),
                new Chapter.PictureContent(
                        PrintedFigures.asSentence(significance.sentence().words()),
                        Illustration.xhtml(reported.pictures().svg(PictureKind.SIGNIFICANCE), WIDTH_MM),
                        agreement(reported.figures()),
                        text("report.significance.addition"),
                        new ReportTable(
                                "figures narrow",
                                text("report.significance.caption"),
                                List.of(
                                        text("report.table.principle"),
                                        text("report.significance.mean"),
                                        text("report.significance.band")),
                                rows,
                                cells.notes())));
    }

    private static Row row(ExportProjection figures, Point point, CellFormatter cells) {
        return new Row(
                PrintedFigures.principle(point.principle()),
                List.of(
                        cells.of(
                                figures.principles().get(point.principle() - 1).significance(),
                                mean -> SignificanceSvg.figure(point)),
                        cells.coloured(
                                point.band(),
                                band -> new Cell(PrintedFigures.range(band), "", "band-" + band.range()))));
    }

    /** Describes the agreement on significance, with Kendall's W where it may be shown. */
    private static String agreement(ExportProjection figures) {
        return PrintedFigures.asSentence(figures.agreementSentence().words())
                + figures.agreement()
                        .value()
                        .map(found -> " "
                                + text(
                                        "report.significance.agreement",
                                        "w",
                                        String.format(java.util.Locale.UK, "%.2f", found.w()),
                                        "count",
                                        found.n()))
                        .orElse("");
    }

    /** Returns {@code Mean significance: 3.4 of 5.}, or the reason why it is hidden. */
    static String words(Point point) {
        return switch (point.significance()) {
            case Figure.Shown<Double>(Double mean) ->
                text("report.bands.significance", "mean", SignificanceSvg.figure(point));
            case Figure.Hidden<Double>(Reason why) -> text("report.bands.significance-hidden", "reason", why);
        };
    }
}

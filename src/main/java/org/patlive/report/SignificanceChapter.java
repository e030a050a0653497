package org.patlive.report;

import java.util.List;
import org.patlive.analysis.ExportProjection;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.SignificanceProjection;
import org.patlive.analysis.SignificanceProjection.Point;
import org.patlive.picture.SignificanceSvg;
import org.patlive.report.FigureTable.Cell;
import org.patlive.report.FigureTable.Row;

/** Band by significance: what is weak and matters. */
final class SignificanceChapter {

    private static final Template BODY = new Template("report-picture");
    private static final double WIDTH = 170;

    private SignificanceChapter() {}

    static Chapter of(Reported reported) {
        SignificanceProjection significance = SignificanceProjection.of(reported.results());
        Cells cells = new Cells();
        List<Row> rows = significance.points().stream()
                .map(point -> row(reported.figures(), point, cells))
                .toList();
        return new Chapter(
                "significance",
                "Significance",
                true,
                BODY.filledWith(new PictureContent(
                        InPrint.sentence(significance.message()),
                        Illustration.of(reported.pictures().svg(PictureFile.SIGNIFICANCE), WIDTH),
                        agreement(reported.figures()),
                        "Five points of significance, and the agreement on them",
                        new FigureTable(
                                "figures narrow",
                                "Significance and bands as a table",
                                List.of("Principle", "Mean significance of 5", "Band of the mean score"),
                                rows,
                                cells.notes()))));
    }

    private static Row row(ExportProjection figures, Point point, Cells cells) {
        return new Row(
                InPrint.principle(point.principle()),
                List.of(
                        cells.of(
                                figures.principles().get(point.principle() - 1).significance(),
                                mean -> SignificanceSvg.figure(point)),
                        cells.shaded(point.band(), band -> new Cell(InPrint.range(band), "", "band-" + band.range()))));
    }

    /** With Kendall's W, where its figure may be shown. */
    private static String agreement(ExportProjection figures) {
        return InPrint.sentence(figures.agreementWords())
                + figures.agreement()
                        .value()
                        .map(found -> " Kendall’s W, from 0 for no agreement to 1 for full agreement: "
                                + String.format(java.util.Locale.UK, "%.2f", found.w()) + ", "
                                + InPrint.partners(found.n()) + ".")
                        .orElse("");
    }

    /** {@code 3.4 of 5}, or why it is not shown. */
    static String words(Point point) {
        return switch (point.significance()) {
            case Figure.Shown<Double>(Double mean) -> SignificanceSvg.figure(point) + " of 5";
            case Figure.Hidden<Double>(Reason why) -> why.sentence();
        };
    }
}

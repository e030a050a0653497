package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.picture.TrendPicture;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** The chapter that compares the rounds of the partnership, each under its own disclosure rules. */
final class TrendChapter {

    private static final double WIDTH_MM = 170;

    private TrendChapter() {}

    static Chapter of(ReportedRound reported) {
        TrendProjection trend = reported.snapshot().trend();
        return Chapter.withPicture(
                "trend",
                text("report.trend.heading"),
                new Chapter.PictureContent(
                        PrintedFigures.asSentence(trend.sentence().words()),
                        Illustration.xhtml(reported.pictures().svg(PictureKind.TREND), WIDTH_MM),
                        text("report.trend.reading"),
                        text("report.trend.addition"),
                        new ReportTable(
                                "figures trend",
                                text("report.trend.caption"),
                                Stream.concat(
                                                Stream.of(text("report.table.principle")),
                                                trend.rounds().stream().map(PrintableText::line))
                                        .toList(),
                                trend.lines().stream().map(TrendChapter::row).toList(),
                                List.of())));
    }

    private static Row row(TrendProjection.Line line) {
        return new Row(
                TrendPicture.title(line),
                line.points().stream()
                        .map(point -> Cell.plain(TrendPicture.words(line, point)))
                        .toList());
    }
}

package org.patlive.report;

import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.TrendProjection;
import org.patlive.picture.TrendPicture;
import org.patlive.report.FigureTable.Cell;
import org.patlive.report.FigureTable.Row;

/** This round beside the earlier ones of the partnership, each under its own disclosure rules. */
final class TrendChapter {

    private static final Template BODY = new Template("report-picture");
    private static final double WIDTH = 170;

    private TrendChapter() {}

    static Chapter of(Reported reported) {
        TrendProjection trend = reported.now().trend();
        return new Chapter(
                "trend",
                "From round to round",
                true,
                BODY.filledWith(new PictureContent(
                        InPrint.sentence(trend.message()),
                        Illustration.of(reported.pictures().svg(PictureFile.TREND), WIDTH),
                        "The grounds are the bands. Every round stands as its own disclosure rules leave it.",
                        "Comparing means from round to round",
                        new FigureTable(
                                "figures trend",
                                "The scores from round to round as a table",
                                Stream.concat(
                                                Stream.of("Principle"),
                                                trend.rounds().stream().map(Printable::line))
                                        .toList(),
                                trend.lines().stream().map(TrendChapter::row).toList(),
                                List.of()))));
    }

    private static Row row(TrendProjection.Line line) {
        return new Row(
                TrendPicture.title(line),
                line.points().stream()
                        .map(point -> Cell.plain(TrendPicture.words(line, point)))
                        .toList());
    }
}

package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection.Answers;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.projection.SuccessProjection.Fit;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Row;

/** How partners rate the success of the partnership, beside what their scores add up to. */
final class SuccessChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-success");
    private static final double WIDTH = 120;

    /** Speaks of aims achieved at the cost of the partnership, and of partnership without its aims. */
    private static final Item ON_SUCCESS = Item.statement(6, 'A');

    private SuccessChapter() {}

    /**
     * @param range of the aggregate, with its published sentence; empty while hidden
     * @param why the aggregate is not shown; else empty
     * @param published what the publication says where success and scores do not go together; else empty
     */
    private record Content(
            String lead,
            String statement,
            String picture,
            String lean,
            ReportTable table,
            String range,
            String sentence,
            String why,
            String published) {}

    static Chapter of(ReportedRound reported) {
        Instrument instrument = reported.instrument();
        SuccessProjection success = SuccessProjection.of(reported.results());
        return new Chapter(
                "success",
                "Success",
                true,
                BODY.filledWith(new Content(
                        PrintedFigures.sentence(success.message()),
                        instrument.completing().successStatement(),
                        Illustration.of(reported.pictures().svg(PictureKind.SUCCESS), WIDTH),
                        success.lean()
                                .value()
                                .map(StatementProjection.Lean::words)
                                .map(PrintedFigures::sentence)
                                .orElse(""),
                        table(reported),
                        success.band()
                                .value()
                                .map(BandRange::of)
                                .map(PrintedFigures::aggregateRange)
                                .orElse(""),
                        success.band()
                                .value()
                                .map(band -> Objects.requireNonNull(
                                        instrument.analysis().aggregates().get(band)))
                                .orElse(""),
                        success.band().reason().map(Figure.Reason::alone).orElse(""),
                        success.fit()
                                .value()
                                .filter(fit -> fit != Fit.MATCH)
                                .map(fit -> instrument
                                        .element(ON_SUCCESS)
                                        .explanation()
                                        .getFirst())
                                .orElse(""))));
    }

    private static ReportTable table(ReportedRound reported) {
        Answers answers = reported.figures().success();
        CellFormatter cells = new CellFormatter();
        List<Row> rows = new ArrayList<>();
        if (answers.counts().isShown()) { // else the picture says why not
            for (int points = 4; points >= 1; points--) {
                int place = 4 - points;
                rows.add(new Row(
                        String.valueOf(reported.instrument().sheet().scale().get(points)),
                        List.of(cells.of(answers.counts(), counts -> String.valueOf(counts.get(place))))));
            }
        }
        rows.add(new Row("Ratings in all", List.of(cells.of(answers.n(), String::valueOf))));
        rows.add(new Row("Mean, 1 to 4", List.of(cells.of(answers.mean(), PrintedFigures::decimal))));
        return new ReportTable(
                "figures narrow",
                "The rating of success as a table",
                List.of("Answer", "Partners"),
                rows,
                cells.notes());
    }
}

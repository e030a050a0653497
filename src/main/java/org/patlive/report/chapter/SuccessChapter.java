package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.projection.ExportProjection.Answers;
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
import org.patlive.words.StatementWords;

/** The chapter that sets the rating of success against the aggregate score. */
final class SuccessChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-success");
    private static final double WIDTH_MM = 120;

    /** Element 6A explains what it means if success and scores differ. */
    private static final Item SUCCESS_ELEMENT = Item.statement(6, 'A');

    private SuccessChapter() {}

    /**
     * @param band says the band of the aggregate, which its published sentence follows; both empty if hidden
     * @param why the reason why the aggregate is hidden; else empty
     * @param published the explanation of the publication if success and scores differ; else empty
     */
    private record Content(
            Map<String, String> texts,
            String lead,
            String statement,
            String picture,
            String lean,
            ReportTable table,
            String band,
            String sentence,
            String why,
            String published) {}

    static Chapter of(ReportedRound reported) {
        Instrument instrument = reported.instrument();
        SuccessProjection success = SuccessProjection.of(reported.results());
        return new Chapter(
                "success",
                text("report.success.heading"),
                true,
                BODY.render(new Content(
                        Map.of(
                                "aggregate", text("report.success.aggregate"),
                                "published", text("report.success.published"),
                                "addition", text("report.success.addition")),
                        PrintedFigures.asSentence(success.sentence().words()),
                        instrument.completing().successStatement(),
                        Illustration.xhtml(reported.pictures().svg(PictureKind.SUCCESS), WIDTH_MM),
                        success.lean()
                                .value()
                                .map(StatementWords::sentence)
                                .map(PrintedFigures::asSentence)
                                .orElse(""),
                        table(reported),
                        success.band()
                                .value()
                                .map(BandRange::of)
                                .map(PrintedFigures::aggregateRange)
                                .map(range -> text("report.success.band", "band", range))
                                .orElse(""),
                        success.band()
                                .value()
                                .map(band -> Objects.requireNonNull(
                                        instrument.analysis().aggregates().get(band)))
                                .orElse(""),
                        success.band()
                                .reason()
                                .map(why -> text("report.success.aggregate-hidden", "reason", why))
                                .orElse(""),
                        success.fit()
                                .value()
                                .filter(fit -> fit != Fit.MATCH)
                                .map(fit -> instrument
                                        .element(SUCCESS_ELEMENT)
                                        .explanation()
                                        .getFirst())
                                .orElse(""))));
    }

    private static ReportTable table(ReportedRound reported) {
        Answers answers = reported.figures().success();
        CellFormatter cells = new CellFormatter();
        List<Row> rows = new ArrayList<>();
        if (answers.counts().isShown()) { // otherwise the picture says why they are hidden
            for (int points = 4; points >= 1; points--) {
                int place = 4 - points;
                rows.add(new Row(
                        String.valueOf(reported.instrument().sheet().scale().get(points)),
                        List.of(cells.of(answers.counts(), counts -> String.valueOf(counts.get(place))))));
            }
        }
        rows.add(new Row(text("report.success.ratings"), List.of(cells.of(answers.n(), String::valueOf))));
        rows.add(new Row(text("report.success.mean"), List.of(cells.of(answers.mean(), PrintedFigures::decimal))));
        return new ReportTable(
                "figures narrow",
                text("report.success.caption"),
                List.of(text("report.success.answer"), text("report.table.partners")),
                rows,
                cells.notes());
    }
}

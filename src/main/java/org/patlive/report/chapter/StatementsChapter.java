package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.patlive.analysis.projection.ExportProjection.Statement;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Instrument;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.shared.text.Texts;

/** The chapter with the text and the figures of all 36 statements. */
final class StatementsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-statements");

    private StatementsChapter() {}

    private record Line(
            String code,
            String statement,
            List<ReportTable.Cell> counts,
            ReportTable.Cell mean,
            ReportTable.Cell disagreement) {}

    private record Group(String heading, List<Line> lines) {}

    /** An answer of the scale with its points. */
    private record Point(int points, String words) {}

    private record Content(Map<String, String> texts, List<Point> scale, List<Group> groups, List<String> notes) {}

    static Chapter of(ReportedRound reported) {
        Instrument instrument = reported.instrument();
        CellFormatter cells = new CellFormatter();
        Projection.Heatmap means = Projection.heatmap(reported.results(), HeatmapMode.MEAN);
        Projection.Heatmap disagreement = Projection.heatmap(reported.results(), HeatmapMode.DISAGREEMENT);
        List<Group> groups = instrument.principles().stream()
                .map(principle -> new Group(
                        principle.number() + " " + principle.title(),
                        reported.figures().statements().stream()
                                .filter(statement -> statement.item().principle() == principle.number())
                                .map(statement -> line(
                                        statement,
                                        instrument.element(statement.item()).statement(),
                                        cells,
                                        means.cells().get(statement.item().index()),
                                        disagreement
                                                .cells()
                                                .get(statement.item().index())))
                                .toList()))
                .toList();
        return new Chapter(
                "statements",
                text("report.statements.heading"),
                true,
                BODY.render(new Content(
                        texts(instrument),
                        instrument.sheet().scale().entrySet().stream()
                                .map(entry -> new Point(entry.getKey(), entry.getValue()))
                                .toList(),
                        groups,
                        cells.notes())));
    }

    private static Map<String, String> texts(Instrument instrument) {
        return Map.of(
                "reading",
                        text(
                                "report.statements.reading",
                                "scale",
                                Texts.series(instrument.sheet().scale().entrySet().stream()
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .toList())),
                "key", text("report.table.key"),
                "statement", text("report.table.statement"),
                "n", text("report.table.n"),
                "mean", text("report.table.mean"),
                "disagreement", text("report.statements.disagreement"),
                "addition", text("report.statements.addition"));
    }

    private static Line line(
            Statement statement,
            String words,
            CellFormatter cells,
            Projection.Cell mean,
            Projection.Cell disagreement) {
        List<ReportTable.Cell> counts = new ArrayList<>();
        IntStream.range(0, 4)
                .forEach(answer ->
                        counts.add(cells.of(statement.answers().counts(), all -> String.valueOf(all.get(answer)))));
        counts.add(cells.of(statement.answers().n(), String::valueOf));
        return new Line(
                statement.item().code(),
                words,
                counts,
                cells.coloured(mean.colour(), colour -> new ReportTable.Cell(mean.text(), "", "mean-" + colour)),
                cells.coloured(
                        disagreement.colour(),
                        colour -> new ReportTable.Cell(disagreement.sentence().words(), "", "gap-" + colour)));
    }
}

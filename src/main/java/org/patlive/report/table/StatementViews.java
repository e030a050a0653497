package org.patlive.report.table;

import static org.patlive.report.table.ResultsCell.decimal;
import static org.patlive.report.table.ResultsCell.text;
import static org.patlive.report.table.ResultsCell.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.ExportProjection.Answers;
import org.patlive.analysis.projection.ExportProjection.Statement;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.report.table.ResultsView.Row;
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;
import org.patlive.words.StatementWords;

/** The views of results by statement: heatmap, statements and success. */
final class StatementViews {

    private static final int POINTS = 4;

    private final Snapshot snapshot;
    private final ExportProjection figures;
    private final Instrument instrument;

    StatementViews(Snapshot snapshot, ExportProjection figures, Instrument instrument) {
        this.snapshot = snapshot;
        this.figures = figures;
        this.instrument = instrument;
    }

    ResultsView heatmap() {
        List<Projection.Heatmap> modes = Arrays.stream(HeatmapMode.values())
                .map(mode -> Projection.heatmap(snapshot.results(), mode))
                .toList();
        return new ResultsView(
                Texts.text("report.heatmap.heading"),
                modes.getFirst().sentence().words(),
                "",
                Texts.text("report.table.element"),
                List.of(
                        Texts.text("report.table.disagreement-percent"),
                        Texts.text("report.table.mean-score"),
                        Texts.text("report.table.gap-levels"),
                        Texts.text("report.table.between-and-within")),
                Item.statements()
                        .map(item -> element(
                                item,
                                modes.stream()
                                        .map(mode -> printed(mode.cells().get(item.index())))
                                        .toList()))
                        .toList());
    }

    /** Returns a cell as the screen prints it, as a number where it is one. */
    private static ResultsCell printed(Projection.Cell cell) {
        if (cell.division().isShown()) {
            return text(cell.text());
        }
        return ResultsCell.of(cell.percent(), percent -> {
            if (!cell.exact()) {
                return new ResultsCell.Hidden(HiddenWords.inPlace(Figure.Reason.COARSE), cell.text());
            }
            try {
                return decimal(Double.parseDouble(cell.text()), cell.text().indexOf('.') < 0 ? 0 : 1);
            } catch (NumberFormatException hasASign) {
                return text(cell.text());
            }
        });
    }

    ResultsView statements() {
        return new ResultsView(
                Texts.text("report.table.statements"),
                "",
                "",
                Texts.text("report.table.statement"),
                Stream.of(
                                Stream.of(Texts.text("report.cover.answers")),
                                points(),
                                Stream.of(
                                        Texts.text("report.table.mean"),
                                        Texts.text("report.table.disagreement-iov"),
                                        Texts.text("report.table.agreement-a"),
                                        Texts.text("report.table.pattern"),
                                        Texts.text("report.table.thirds"),
                                        Texts.text("report.table.gap-between"),
                                        Texts.text("report.table.gap-within"),
                                        Texts.text("report.groups.wider-gap")))
                        .flatMap(part -> part)
                        .toList(),
                figures.statements().stream().map(this::statement).toList());
    }

    private Row statement(Statement statement) {
        StatementProjection projection = StatementProjection.of(snapshot.results(), statement.item());
        List<ResultsCell> cells = new ArrayList<>(answers(statement.answers(), statement.meanRange()));
        cells.add(ResultsCell.of(
                statement.iov(),
                statement.iovRange().isEmpty() ? "" : statement.iovRange() + "%",
                iov -> decimal(iov, 2)));
        cells.add(ResultsCell.of(statement.a(), a -> decimal(a, 2)));
        cells.add(ResultsCell.of(projection.pattern(), pattern -> text(StatementWords.label(pattern))));
        cells.add(ResultsCell.of(
                statement.acrossTheLine(),
                across -> text(Texts.text(across ? "report.table.yes" : "report.table.no"))));
        cells.add(ResultsCell.of(statement.between(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.within(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.division(), division -> text(StatementWords.label(division))));
        return new Row(
                "",
                statement.item().code(),
                instrument.element(statement.item()).statement(),
                cells);
    }

    ResultsView success() {
        SuccessProjection projection = SuccessProjection.of(snapshot.results());
        return new ResultsView(
                Texts.text("report.success.heading"),
                projection.sentence().words(),
                "",
                Texts.text("report.table.statement"),
                Stream.of(
                                Stream.of(Texts.text("report.cover.answers")),
                                points(),
                                Stream.of(Texts.text("report.table.mean")))
                        .flatMap(part -> part)
                        .toList(),
                List.of(new Row(
                        "",
                        Item.SUCCESS.code(),
                        instrument.completing().successStatement(),
                        answers(figures.success(), ""))));
    }

    private Stream<String> points() {
        return instrument.sheet().scale().entrySet().stream()
                .map(answer -> Texts.text(
                        "report.table.answer-and-points", "answer", answer.getValue(), "points", answer.getKey()));
    }

    private Row element(Item item, List<ResultsCell> cells) {
        return new Row("", item.code(), instrument.element(item).title(), cells);
    }

    private static List<ResultsCell> answers(Answers answers, String meanRange) {
        List<ResultsCell> cells = new ArrayList<>(List.of(ResultsCell.of(answers.n(), ResultsCell::whole)));
        for (int point = 0; point < POINTS; point++) {
            int place = point;
            cells.add(ResultsCell.of(answers.counts(), counts -> whole(counts.get(place))));
        }
        cells.add(ResultsCell.of(answers.mean(), meanRange, mean -> decimal(mean, 2)));
        return cells;
    }
}

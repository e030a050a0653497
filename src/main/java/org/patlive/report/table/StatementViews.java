package org.patlive.report.table;

import static org.patlive.report.table.ResultsCell.decimal;
import static org.patlive.report.table.ResultsCell.text;
import static org.patlive.report.table.ResultsCell.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

/** The views of results by statement: heatmap, statements and success. */
final class StatementViews {

    private static final int HIGHEST = 4;

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
                Texts.text("report.view.heatmap"),
                modes.getFirst().message(),
                "",
                Texts.text("report.column.element"),
                List.of(
                        Texts.text("report.column.disagreement-percent"),
                        Texts.text("report.column.mean-score"),
                        Texts.text("report.column.gap-between-levels"),
                        Texts.text("report.column.between-and-within")),
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
                return new ResultsCell.Hidden(Figure.Reason.COARSE.sentence(), cell.text());
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
                Texts.text("report.view.statements"),
                "",
                "",
                Texts.text("report.table.statement"),
                Stream.of(
                                answerColumns(),
                                Stream.of(
                                        Texts.text("report.column.disagreement"),
                                        Texts.text("report.column.agreement"),
                                        Texts.text("report.column.pattern"),
                                        Texts.text("report.column.two-sides"),
                                        Texts.text("report.column.gap-between-organisations"),
                                        Texts.text("report.column.gap-within-organisations"),
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
        cells.add(ResultsCell.of(projection.pattern(), pattern -> text(pattern.words())));
        cells.add(ResultsCell.of(
                statement.acrossTheLine(),
                across -> text(across ? Texts.text("report.table.yes") : Texts.text("report.table.no"))));
        cells.add(ResultsCell.of(statement.between(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.within(), gap -> decimal(gap, 1)));
        cells.add(ResultsCell.of(statement.division(), division -> text(division.words())));
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
                projection.message(),
                "",
                Texts.text("report.table.statement"),
                answerColumns().toList(),
                List.of(new Row(
                        "",
                        Item.SUCCESS.code(),
                        instrument.completing().successStatement(),
                        answers(figures.success(), ""))));
    }

    /** How many have answered, how many gave each answer, and the mean. */
    private Stream<String> answerColumns() {
        return Stream.of(
                        Stream.of(Texts.text("report.column.answers")),
                        IntStream.iterate(HIGHEST, points -> points > 0, points -> points - 1)
                                .mapToObj(this::answerColumn),
                        Stream.of(Texts.text("report.table.mean")))
                .flatMap(part -> part);
    }

    private String answerColumn(int points) {
        String answer = String.valueOf(instrument.sheet().scale().get(points));
        return Texts.text("report.column.answer", "answer", answer, "points", points);
    }

    private Row element(Item item, List<ResultsCell> cells) {
        return new Row("", item.code(), instrument.element(item).title(), cells);
    }

    private static List<ResultsCell> answers(Answers answers, String meanRange) {
        List<ResultsCell> cells = new ArrayList<>(List.of(ResultsCell.of(answers.n(), ResultsCell::whole)));
        for (int point = 0; point < HIGHEST; point++) {
            int place = point;
            cells.add(ResultsCell.of(answers.counts(), counts -> whole(counts.get(place))));
        }
        cells.add(ResultsCell.of(answers.mean(), meanRange, mean -> decimal(mean, 2)));
        return cells;
    }
}

package org.patlive.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All figures of a round in one table, a line each, for programs. */
final class ResultsTable {

    private static final List<String> HEADING = List.of("view", "group", "item", "title", "figure", "value", "hidden");

    private ResultsTable() {}

    static byte[] of(List<ResultsView> views) {
        return CommaTable.of(
                HEADING, views.stream().flatMap(ResultsTable::lines).toList());
    }

    private static Stream<List<Object>> lines(ResultsView view) {
        return view.rows().stream().flatMap(row -> IntStream.range(
                        0, view.figures().size())
                .mapToObj(column ->
                        line(view, row, view.figures().get(column), row.cells().get(column))));
    }

    private static List<Object> line(ResultsView view, ResultsView.Row row, String figure, ResultsCell cell) {
        Object value =
                switch (cell) {
                    case ResultsCell.Number(double number, int places) -> plain(number);
                    case ResultsCell.Words(String words) -> Printable.line(words);
                    case ResultsCell.Hidden(String why, String range) -> range;
                };
        String hidden = cell instanceof ResultsCell.Hidden(String why, String range) ? why : "";
        return List.of(
                view.name(),
                Printable.line(row.group()),
                row.key(),
                Printable.line(row.title()),
                figure,
                value,
                hidden);
    }

    /** A whole number without a point. */
    private static Number plain(double number) {
        return number == Math.rint(number) ? (Number) (long) number : (Number) number;
    }
}

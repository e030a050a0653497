package org.patlive.report.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.report.file.PrintableText;

/** All figures of a round in one table, a line each, for programs. */
final class ResultsCsv {

    private static final List<String> HEADING = List.of("view", "group", "item", "title", "figure", "value", "hidden");

    private ResultsCsv() {}

    static byte[] of(List<ResultsView> views) {
        return CsvWriter.of(HEADING, views.stream().flatMap(ResultsCsv::lines).toList());
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
                    case ResultsCell.Words(String words) -> PrintableText.line(words);
                    case ResultsCell.Hidden(String why, String range) -> range;
                };
        String hidden = cell instanceof ResultsCell.Hidden(String why, String range) ? why : "";
        return List.of(
                view.name(),
                PrintableText.line(row.group()),
                row.key(),
                PrintableText.line(row.title()),
                figure,
                value,
                hidden);
    }

    /** A whole number without a point. */
    private static Number plain(double number) {
        return number == Math.rint(number) ? (Number) (long) number : (Number) number;
    }
}

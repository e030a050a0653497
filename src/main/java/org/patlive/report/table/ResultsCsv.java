package org.patlive.report.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.report.file.PrintableText;

/**
 * Writes all figures of a round as one CSV table with a line for each figure. Its columns have fixed names; views and figures
 * are called as people call them, in the language of the reader.
 */
final class ResultsCsv {

    private static final List<String> HEADING = List.of("view", "group", "item", "title", "figure", "value", "hidden");

    private ResultsCsv() {}

    static byte[] write(List<ResultsView> views) {
        return CsvWriter.write(
                HEADING, views.stream().flatMap(ResultsCsv::lines).toList());
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
                    case ResultsCell.Number(double number, int places) -> withoutTrailingZero(number);
                    case ResultsCell.Text(String text) -> PrintableText.line(text);
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

    /** Returns whole numbers as such, so that they are written without a decimal point. */
    private static Number withoutTrailingZero(double number) {
        return number == Math.rint(number) ? (Number) (long) number : (Number) number;
    }
}

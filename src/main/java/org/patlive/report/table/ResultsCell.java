package org.patlive.report.table;

import java.util.function.Function;
import org.patlive.analysis.figure.Figure;
import org.patlive.words.HiddenWords;

/** A cell in a table of results: a number, a text, or the reason why it is hidden. */
sealed interface ResultsCell {

    /** @param decimals the decimal places to display; the value itself is not rounded */
    record Number(double value, int decimals) implements ResultsCell {}

    record Text(String text) implements ResultsCell {}

    /**
     * A figure that the disclosure rules hide.
     *
     * @param reason why it is hidden
     * @param range the range that they allow, such as {@code 25–50}; empty for none
     */
    record Hidden(String reason, String range) implements ResultsCell {}

    static <T> ResultsCell of(Figure<T> figure, Function<? super T, ResultsCell> cell) {
        return of(figure, "", cell);
    }

    static <T> ResultsCell of(Figure<T> figure, String range, Function<? super T, ResultsCell> cell) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> cell.apply(value);
            case Figure.Hidden<T>(Figure.Reason why) -> new Hidden(HiddenWords.inPlace(why), range);
        };
    }

    static ResultsCell whole(java.lang.Number number) {
        return new Number(number.doubleValue(), 0);
    }

    static ResultsCell decimal(double number, int decimals) {
        return new Number(number, decimals);
    }

    static ResultsCell text(String text) {
        return new Text(text);
    }
}

package org.patlive.report.table;

import java.util.function.Function;
import org.patlive.analysis.figure.Figure;

/** One place in a table of results. */
sealed interface ResultsCell {

    /** @param places decimal places that are shown of it; the number itself is not rounded */
    record Number(double value, int places) implements ResultsCell {}

    record Words(String words) implements ResultsCell {}

    /**
     * What the disclosure rules hide.
     *
     * @param range what they leave of it, such as {@code 25–50}; else empty
     */
    record Hidden(String why, String range) implements ResultsCell {}

    static <T> ResultsCell of(Figure<T> figure, Function<? super T, ResultsCell> cell) {
        return of(figure, "", cell);
    }

    static <T> ResultsCell of(Figure<T> figure, String range, Function<? super T, ResultsCell> cell) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> cell.apply(value);
            case Figure.Hidden<T>(Figure.Reason why) -> new Hidden(why.sentence(), range);
        };
    }

    static ResultsCell whole(java.lang.Number number) {
        return new Number(number.doubleValue(), 0);
    }

    static ResultsCell decimal(double number, int places) {
        return new Number(number, places);
    }

    static ResultsCell words(String words) {
        return new Words(words);
    }
}

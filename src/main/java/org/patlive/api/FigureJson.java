package org.patlive.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;

/** Figures as they stand in an answer: a hidden one gives its reason in its place. */
final class FigureJson {

    private FigureJson() {}

    static <T> Object of(Figure<T> figure) {
        return of(figure, "", value -> value);
    }

    static <T> Object of(Figure<T> figure, Function<? super T, ?> shown) {
        return of(figure, "", shown);
    }

    /** @param range what the rules leave of a hidden one; empty for nothing */
    static <T> Object of(Figure<T> figure, String range, Function<? super T, ?> shown) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> shown.apply(value);
            case Figure.Hidden<T>(Figure.Reason why) ->
                range.isEmpty() ? Map.of("hidden", why.sentence()) : object("hidden", why.sentence(), "range", range);
        };
    }

    /** Names and values in turn, which stay in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}

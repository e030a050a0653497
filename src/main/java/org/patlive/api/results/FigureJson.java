package org.patlive.api.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;

/** The JSON of figures: the value, or the reason in the place of a hidden one. */
final class FigureJson {

    private FigureJson() {}

    static <T> Object of(Figure<T> figure) {
        return of(figure, "", value -> value);
    }

    static <T> Object of(Figure<T> figure, Function<? super T, ?> toJson) {
        return of(figure, "", toJson);
    }

    /** @param range in which a hidden value lies, as far as the disclosure rules show it; empty if they do not */
    static <T> Object of(Figure<T> figure, String range, Function<? super T, ?> toJson) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> toJson.apply(value);
            case Figure.Hidden<T>(Figure.Reason reason) ->
                range.isEmpty()
                        ? Map.of("hidden", reason.sentence())
                        : object("hidden", reason.sentence(), "range", range);
        };
    }

    /** A JSON object of alternating names and values, in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}

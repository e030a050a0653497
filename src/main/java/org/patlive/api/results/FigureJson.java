package org.patlive.api.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;

/** The JSON of figures: the value, or the reason in the place of a hidden one. */
public final class FigureJson {

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
                range.isEmpty() ? Map.of("hidden", reason(reason)) : object("hidden", reason(reason), "range", range);
        };
    }

    /** Returns the value of {@code hidden} in the schema {@code Hidden}: programs compare it, so no language changes it. */
    public static String reason(Figure.Reason why) {
        return switch (why) {
            case NO_ANSWERS -> "no answers yet";
            case INCOMPLETE -> "not all statements answered yet";
            case UNDEFINED -> "not defined for these answers";
            case STILL_OPEN -> "appears when the round is closed";
            case PROTECTED, COARSE -> "hidden to protect people’s answers";
            case CONCEALED -> "hidden until the facilitator shows it";
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

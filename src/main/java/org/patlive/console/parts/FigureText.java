package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import java.util.Locale;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;
import org.patlive.instrument.Band;
import org.patlive.words.HiddenWords;

/** Formats figures as text; in the place of a hidden figure stands the reason. */
public final class FigureText {

    private FigureText() {}

    public static <T> String of(Figure<T> figure, Function<T, String> format) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> format.apply(value);
            case Figure.Hidden<T>(Figure.Reason why) -> HiddenWords.inPlace(why);
        };
    }

    public static String decimal(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }

    public static String range(Band band) {
        return band.printedRange();
    }

    public static String aggregateRange(Band band) {
        return band.printedAggregateRange();
    }

    public static String comments(int count) {
        return text("console.parts.comments", "count", count);
    }

    public static String partners(int count) {
        return text("console.parts.partners", "count", count);
    }
}

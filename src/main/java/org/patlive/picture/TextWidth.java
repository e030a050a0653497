package org.patlive.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text is drawn. The server does not know the fonts of the projecting computer, so the estimate
 * is larger than what common sans-serif fonts need.
 */
final class TextWidth {

    private TextWidth() {}

    static double of(String text, double size) {
        return text.chars().mapToDouble(TextWidth::share).sum() * size;
    }

    /**
     * Breaks a text between words, so that each line stays within the width unless a single word is longer, and wherever it
     * has a line break of its own.
     */
    static List<String> wrap(String text, double size, double width) {
        return text.lines().flatMap(line -> wrapped(line, size, width).stream()).toList();
    }

    private static List<String> wrapped(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double share(int character) {
        if ("ijlt.,:;·'|!fI ".indexOf(character) >= 0) {
            return 0.38;
        }
        if ("mwMW".indexOf(character) >= 0) {
            return 1.0;
        }
        return Character.isUpperCase(character) ? 0.78 : 0.65;
    }
}

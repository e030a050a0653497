package org.patlive.report.file;

import java.text.Normalizer;

/**
 * Cleans text that people have typed, for documents, spreadsheets and calendars: keeps every letter, and removes characters
 * that control a machine or the reading direction.
 */
public final class PrintableText {

    private PrintableText() {}

    /** Removes control characters, unpaired surrogates and bidirectional controls; line breaks become {@code \n}. */
    public static String text(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        Normalizer.normalize(
                        typed, Normalizer.Form.NFC) // macOS may send é as two code points, which a font sets as two
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PrintableText::isPrintable)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** Does the same, and puts everything on one line. */
    public static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    private static boolean isPrintable(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.SURROGATE -> false;
                    case Character.FORMAT ->
                        codePoint == '\u200c'
                                || codePoint == '\u200d'; // zero-width joiners are part of words in some scripts
                    default -> !isNoncharacter(codePoint);
                };
    }

    /** Whether Unicode never assigns this code point; XML 1.0 forbids some of these. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xfffe) == 0xfffe || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
    }
}

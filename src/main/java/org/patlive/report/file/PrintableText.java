package org.patlive.report.file;

import java.text.Normalizer;

/** Makes what people have typed fit for paper, sheets and calendars: every letter stays, what steers machines goes. */
public final class PrintableText {

    private PrintableText() {}

    /** Without control characters, halves of characters and marks that turn the reading direction. */
    public static String text(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC) // Macs type é as two characters, which a font sets as two
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PrintableText::prints)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** The same in one line. */
    public static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    private static boolean prints(int point) {
        return point == '\n'
                || point == '\t'
                || switch (Character.getType(point)) {
                    case Character.CONTROL, Character.SURROGATE -> false;
                    case Character.FORMAT -> point == '\u200c' || point == '\u200d'; // joiners belong to words
                    default -> !isNoCharacter(point);
                };
    }

    /** Set aside by Unicode for good; XML refuses some of them. */
    private static boolean isNoCharacter(int point) {
        return (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef;
    }
}

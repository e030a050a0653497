package org.patlive.shared.text;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language {@code en-XA}, which nobody speaks: English with accents, 40 % longer, between brackets. A text without
 * brackets does not come from a bundle; one whose end is missing is cut off.
 */
public final class PseudoLocale {

    public static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "aceinorsuyzACEINORSUYZ";
    private static final String ACCENTED = "áçéíñöŕšüýžÁÇÉÍÑÖŔŠÜÝŽ";
    private static final Pattern TAG = Pattern.compile("</?\\w+>");
    private static final double LONGER = 0.4;
    private static final String FILLER = "~";
    private static final int LONGEST_FILLER = 7;

    private PseudoLocale() {}

    static boolean is(Locale locale) {
        return locale.equals(LOCALE);
    }

    /** Changes what is read of a message and leaves its arguments and tags as they are. */
    static String accented(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        StringBuilder accented = new StringBuilder();
        int letters = 0;
        int read = 0;
        int depth = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    if (depth++ == 0) {
                        String text = pattern.substring(read, part.getIndex());
                        accented.append(letters(text));
                        letters += text.length();
                        read = part.getIndex();
                    }
                }
                case ARG_LIMIT -> {
                    if (--depth == 0) {
                        String argument = pattern.substring(read, part.getLimit());
                        accented.append(argument(argument));
                        letters += longestChoice(argument);
                        read = part.getLimit();
                    }
                }
                default -> {
                    // texts inside an argument are taken with it
                }
            }
        }
        String rest = pattern.substring(read);
        return "⟦" + accented.append(letters(rest)) + filler(letters + rest.length()) + '⟧';
    }

    /** In words, so that a long sentence does not end with one that fits on no line. */
    private static String filler(int letters) {
        int left = (int) (letters * LONGER);
        if (left <= LONGEST_FILLER) {
            return FILLER.repeat(left); // one longer word
        }
        StringBuilder words = new StringBuilder();
        for (; left > 0; left -= LONGEST_FILLER + 1) {
            words.append(' ').append(FILLER.repeat(Math.min(left, LONGEST_FILLER)));
        }
        return words.toString();
    }

    /** How long the longest text of a plural or a choice is; 0 for any other argument. */
    private static int longestChoice(String argument) {
        int longest = 0;
        int length = 0;
        int depth = 0;
        for (char c : argument.toCharArray()) {
            if (c == '{' && ++depth == 2) {
                length = 0;
            } else if (c == '}' && --depth == 1) {
                longest = Math.max(longest, length);
            } else if (depth == 2) {
                length++;
            }
        }
        return longest;
    }

    /** The texts of a plural or a choice, which stand in braces of their own; names and keywords stay. */
    private static String argument(String argument) {
        StringBuilder accented = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            accented.append(depth >= 2 && depth % 2 == 0 ? accent(c) : c);
        }
        return accented.toString();
    }

    private static String letters(String text) {
        StringBuilder accented = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int read = 0;
        while (tag.find()) {
            accented.append(accent(text.substring(read, tag.start()))).append(tag.group());
            read = tag.end();
        }
        accented.append(accent(text.substring(read)));
        return accented.toString();
    }

    private static String accent(String text) {
        return text.chars().mapToObj(c -> String.valueOf(accent((char) c))).collect(Collectors.joining());
    }

    private static char accent(char c) {
        int at = PLAIN.indexOf(c);
        return at < 0 ? c : ACCENTED.charAt(at);
    }
}

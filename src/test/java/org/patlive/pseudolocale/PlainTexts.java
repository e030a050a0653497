package org.patlive.pseudolocale;

import java.text.DateFormatSymbols;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.assessment.entry.Response;
import org.patlive.instrument.Level;

/**
 * Finds, in texts in the pseudo-locale, what does not come from a message bundle: words outside its brackets, and words
 * inside them whose letters have no accents, which is where code has put them. A bracket without its partner is a text that
 * has been shortened. Texts of the publication, names and words that people gave, codes and numbers are plain by right.
 */
public final class PlainTexts {

    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    /** The letters that the pseudo-locale always replaces. */
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}*[aceinorsuyzACEINORSUYZ]\\p{L}*");

    private static final int CONTEXT = 40; // characters

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern IN_BRACKETS = Pattern.compile(OPEN + "[^" + OPEN + CLOSE + "]*" + CLOSE);

    /** Addresses, secrets, and the columns and levels of a table of answers, whose names are fixed. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("https?://[\\w.:/?=&-]*|\\b(patlive|whsec)_[\\w+/=-]+|"
            + "“respondent”|"
            + String.join(",", Response.COLUMNS)
            + "|,("
            + Stream.of(Level.values())
                    .map(level -> level.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining("|"))
            + "),[\\d,]+");

    /** What the language calls its months and days is no text of ours. */
    private static final Pattern MONTH_OR_DAY = Pattern.compile(Stream.of(DateFormatSymbols.getInstance(Locale.UK))
            .flatMap(names ->
                    Stream.of(names.getMonths(), names.getShortMonths(), names.getWeekdays(), names.getShortWeekdays()))
            .flatMap(Stream::of)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("|", "\\b(", ")\\b")));

    /** Codes of statements and rounds, single letters, and partners who gave no name. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "\\b[1-6][A-F]\\b|\\bW[1-6]\\b|\\b[A-Z0-9]{3}-?[A-Z0-9]{3}\\b|\\b[A-Z]\\b|\\bPartner \\d+\\b");

    /** The longest first: a name may be part of a title. */
    private final Map<String, Pattern> given = new LinkedHashMap<>();

    private final Set<String> known = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    /** @param given names and texts that people or the publication gave */
    public PlainTexts(Set<String> given) {
        given.stream()
                .map(PlainTexts::inOneLine)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(text ->
                        this.given.put(text, Pattern.compile("(?<!\\p{L})" + Pattern.quote(text) + "(?!\\p{L})")));
    }

    /** Judges one text, unless it has been read before: a block of a page, a label, a cell of a table. */
    public void read(String text, String where) {
        String read = inOneLine(text);
        if (!known.add(read)) {
            return;
        }
        String words = withoutGiven(read);
        String outside = words;
        for (String before = ""; !before.equals(outside); ) {
            before = outside;
            outside = IN_BRACKETS.matcher(before).replaceAll(" ");
        }
        if (outside.contains(OPEN) || outside.contains(CLOSE)) {
            found.add(where + ": shortened: " + read);
        }
        Stream.of(WORD.matcher(outside), PLAIN_WORD.matcher(words))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(plain -> found.add(where + ": “" + plain.group() + "” in: " + read));
    }

    /** Judges everything that is printed in a document, whose font has no brackets of this kind. */
    public void readPrinted(String text, String where) {
        String words = withoutGiven(inOneLine(text));
        Matcher plain = PLAIN_WORD.matcher(words);
        while (plain.find()) {
            String around = words.substring(
                    Math.max(0, plain.start() - CONTEXT), Math.min(words.length(), plain.end() + CONTEXT));
            found.add(where + ": “" + plain.group() + "” in: …" + around + "…");
        }
    }

    private String withoutGiven(String text) {
        String words = FOR_PROGRAMS.matcher(text).replaceAll(" ");
        for (Map.Entry<String, Pattern> one : given.entrySet()) {
            if (words.contains(one.getKey())) {
                words = one.getValue().matcher(words).replaceAll(" ");
            }
        }
        words = MONTH_OR_DAY.matcher(words).replaceAll(" ");
        return NO_WORDS.matcher(words).replaceAll(" ");
    }

    /** One line for each text, with where it was read. */
    public Set<String> found() {
        return found;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

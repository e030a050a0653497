package org.patlive.pseudolocale;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern IN_BRACKETS = Pattern.compile(OPEN + "[^" + OPEN + CLOSE + "]*" + CLOSE);

    private static final Pattern ADDRESS_OR_SECRET =
            Pattern.compile("https?://[\\w.:/?=&-]*|\\b(patlive|whsec)_[\\w+/=-]+");

    /** Codes of statements and rounds, single letters, dates with months, and partners who gave no name. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\b[1-6][A-F]\\b|\\bW[1-6]\\b|\\b[A-Z0-9]{3}-?[A-Z0-9]{3}\\b|\\b[A-Z]\\b"
                    + "|\\b\\d{1,2} [A-Z][a-z]{2,8}( \\d{4})?\\b|\\bPartner \\d+\\b");

    /** The longest first: a name may be part of a title. */
    private final List<String> given;

    private final Set<String> known = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    /** @param given names and texts that people or the publication gave */
    public PlainTexts(Set<String> given) {
        this.given = given.stream()
                .map(PlainTexts::inOneLine)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Judges one text, unless it has been read before: a block of a page, a label, a line of a file. */
    public void read(String text, String where) {
        String read = inOneLine(text);
        if (!known.add(read)) {
            return;
        }
        String words = ADDRESS_OR_SECRET.matcher(read).replaceAll(" ");
        for (String one : given) {
            words = words.replace(one, " ");
        }
        words = NO_WORDS.matcher(words).replaceAll(" ");
        String outside = words;
        for (String before = ""; !before.equals(outside); ) {
            before = outside;
            outside = IN_BRACKETS.matcher(before).replaceAll(" ");
        }
        if (outside.contains(OPEN) || outside.contains(CLOSE)) {
            found.add(where + ": shortened: " + read);
        }
        Matcher plain = WORD.matcher(outside);
        boolean isPlain = plain.find();
        if (!isPlain) {
            plain = PLAIN_WORD.matcher(words);
            isPlain = plain.find(); // single letters were taken out before
        }
        if (isPlain) {
            found.add(where + ": “" + plain.group() + "” in: " + read);
        }
    }

    /** One line for each text, with where it was read. */
    public Set<String> found() {
        return found;
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

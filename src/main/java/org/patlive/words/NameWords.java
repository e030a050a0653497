package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patlive.analysis.score.GroupTally;

/**
 * The names of those who gave none. Results have them in English, as files, the API and what is stored do; people read them
 * in their language.
 */
public final class NameWords {

    private static final Pattern NUMBERED = Pattern.compile("Partner (\\d{1,6})");

    private NameWords() {}

    /** Returns the name of an organisation or a level; for those who preferred not to say {@code Not said}. */
    public static String group(String name) {
        return name.equals(GroupTally.NOT_SAID) ? text("words.name.not-said") : name;
    }

    public static List<String> groups(List<String> names) {
        return names.stream().map(NameWords::group).toList();
    }

    /** Returns the name of a partner; for one without a name {@code Partner 3}. */
    public static String partner(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? text("words.name.partner", "number", numbered.group(1)) : name;
    }
}

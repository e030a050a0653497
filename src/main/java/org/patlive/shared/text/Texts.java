package org.patlive.shared.text;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The texts that people read, in one language. A key is a room and a purpose, as in {@code console.assessment.close-round};
 * the part before the first full stop is the name of the bundle, {@code vaadin-i18n/console.properties}. Messages are
 * ICU's, with named arguments: <code>{count, plural, one {# partner} other {# partners}}</code>.
 *
 * <p>Keys stand in the code as they stand in the bundle, never put together from parts, so that the build finds a key that
 * is missing or that nobody uses.
 */
public final class Texts {

    private static final Map<Locale, Texts> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static volatile Supplier<Locale> language = () -> Locale.ENGLISH;

    private final Locale locale;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Returns the texts in a language. */
    public static Texts in(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(locale, Texts::new);
    }

    /** Sets how to find out in what language whoever is served now reads, and returns how it was found out before. */
    public static Supplier<Locale> readIn(Supplier<Locale> whoeverIsServed) {
        Supplier<Locale> before = language;
        language = whoeverIsServed;
        return before;
    }

    /** Returns the language of whoever is served now. */
    public static Locale language() {
        return language.get();
    }

    /**
     * Returns a text in the language of whoever is served now.
     *
     * @param namesAndValues of the message's arguments, in turn: {@code "count", 3, "name", "Ada"}. A list is enumerated,
     *     as in {@code Need, Purpose and Trust}; a constant of an enum is chosen from by its name
     * @throws UnknownText if there is no such text
     */
    public static String text(String key, Object... namesAndValues) {
        return in(language.get()).of(key, namesAndValues);
    }

    /** Enumerates names in the language of whoever is served now: {@code Need, Purpose and Trust}. */
    public static String list(List<?> all) {
        return String.valueOf(in(language.get()).argument(all));
    }

    /** Lists facts without a word before the last, in the language of whoever is served now: {@code 2 agreed, 1 done}. */
    public static String series(List<?> all) {
        Texts texts = in(language.get());
        return texts.listed(
                all.stream().map(one -> String.valueOf(texts.argument(one))).toList());
    }

    /** Returns a text in this language; see {@link #text}. */
    public String of(String key, Object... namesAndValues) {
        return bundleOf(key).message(key).with(arguments(key, namesAndValues));
    }

    /** Returns the words of a sentence in this language. */
    String of(Sentence sentence) {
        return sentence.key().isEmpty()
                ? (String) sentence.facts().getFirst()
                : of(sentence.key(), sentence.facts().toArray());
    }

    /** Returns all messages of a bundle in this language as they are written, by their keys. */
    public Map<String, String> patterns(String bundle) {
        return new TreeMap<>(bundle(bundle).patterns());
    }

    private Bundle bundleOf(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new UnknownText(key);
        }
        return bundle(key.substring(0, dot));
    }

    private Bundle bundle(String name) {
        return bundles.computeIfAbsent(name, missing -> Bundle.read(missing, locale));
    }

    private Map<String, Object> arguments(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(key + ": a name without a value");
        }
        Map<String, Object> arguments = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], argument(namesAndValues[i + 1]));
        }
        return arguments;
    }

    private Object argument(Object value) {
        return switch (value) {
            case Sentence sentence -> of(sentence);
            case Enum<?> choice -> choice.name();
            case List<?> all ->
                enumerated(
                        all.stream().map(one -> String.valueOf(argument(one))).toList());
            default -> value;
        };
    }

    private String listed(List<String> all) {
        return ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.WIDE)
                .format(all);
    }

    private String enumerated(List<String> all) {
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : of("shared.list.and", "others", listed(all.subList(0, last)), "last", all.get(last));
    }
}

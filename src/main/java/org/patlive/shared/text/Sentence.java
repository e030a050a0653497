package org.patlive.shared.text;

import java.util.List;

/**
 * A sentence before it is put into words: the key of a text and the facts in it. What finds something out, or refuses it,
 * gives a sentence; the words are made only where somebody reads them, in the language of that person.
 *
 * @param key of a text; empty for words that are the same in every language
 * @param facts names and values in turn, see {@link Texts#text}
 */
public record Sentence(String key, List<Object> facts) {

    public Sentence {
        facts = List.copyOf(facts);
    }

    /** Returns a sentence that reads as this text; arguments as for {@link Texts#text}. */
    public static Sentence text(String key, Object... namesAndValues) {
        return new Sentence(key, List.of(namesAndValues));
    }

    /** Returns words that are the same in every language, such as a name. */
    public static Sentence verbatim(String words) {
        return new Sentence("", List.of(words));
    }

    /** Returns the words in the language of whoever is served now. */
    public String words() {
        return Texts.in(Texts.language()).of(this);
    }
}

package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.shared.text.Texts;

/**
 * A sentence about figures before it is put into words: the key of a text and the facts in it. Results are computed once for
 * everybody, so the words are made only where somebody reads them, in the language of that person.
 *
 * @param key of a text; empty for words that are the same in every language
 * @param facts names and values in turn; a value may be a sentence or {@link PrincipleNames}, read in the same language
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
        return key.isEmpty()
                ? (String) facts.getFirst()
                : Texts.text(key, facts.stream().map(Sentence::read).toArray());
    }

    private static Object read(Object fact) {
        return switch (fact) {
            case Sentence sentence -> sentence.words();
            case PrincipleNames names -> names.words();
            default -> fact;
        };
    }
}

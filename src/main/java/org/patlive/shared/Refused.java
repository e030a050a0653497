package org.patlive.shared;

import org.patlive.shared.text.Sentence;

/**
 * Thrown where something cannot be done. Gives the reason as the key of one sentence, and the facts that stand in it; nothing
 * has changed.
 */
public class Refused extends RuntimeException {

    private final transient Sentence sentence;

    /** @param facts names and values of the message's arguments, in turn */
    public Refused(String reason, Object... facts) {
        super(reason, null, false, false);
        this.sentence = Sentence.text(reason, facts);
    }

    /** The key of the sentence. */
    public String reason() {
        return sentence.key();
    }

    /** The sentence to show, in the language of whoever is served. */
    public String sentence() {
        return sentence.words();
    }
}

package org.patlive.shared;

/** Thrown where something cannot be done. Its message is one sentence for the person who tried; nothing has changed. */
public class Refused extends RuntimeException {

    public Refused(String sentence) {
        super(sentence, null, false, false);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

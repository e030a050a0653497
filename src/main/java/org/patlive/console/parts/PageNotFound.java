package org.patlive.console.parts;

/** An address leads to nothing of this facilitator's; the sentence says what is missing. */
public final class PageNotFound extends RuntimeException {

    public PageNotFound(String sentence) {
        super(sentence, null, false, false);
    }
}

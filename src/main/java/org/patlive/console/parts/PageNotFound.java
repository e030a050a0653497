package org.patlive.console.parts;

/** Thrown when an address leads to nothing that belongs to this facilitator; the message says what is missing. */
public final class PageNotFound extends RuntimeException {

    public PageNotFound(String sentence) {
        super(sentence, null, false, false);
    }
}

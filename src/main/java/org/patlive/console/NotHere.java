package org.patlive.console;

/** An address leads to nothing of this facilitator's; the sentence says what is missing. */
final class NotHere extends RuntimeException {

    NotHere(String sentence) {
        super(sentence, null, false, false);
    }
}

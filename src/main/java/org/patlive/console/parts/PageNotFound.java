package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

/** Thrown when an address leads to nothing that belongs to this facilitator; the message says what is missing. */
public final class PageNotFound extends RuntimeException {

    private final String why;

    public PageNotFound(String sentence) {
        this(sentence, text("console.parts.page-not-found-why"));
    }

    /** @param why what may be the reason, and what to do */
    public PageNotFound(String sentence, String why) {
        super(sentence, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }
}

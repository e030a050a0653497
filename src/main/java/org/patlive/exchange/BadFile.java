package org.patlive.exchange;

import org.patlive.assessment.Refused;

/** A file of a partnership that was not taken in; nothing has changed. */
public final class BadFile extends Refused {

    public BadFile(String sentence) {
        super(sentence);
    }
}

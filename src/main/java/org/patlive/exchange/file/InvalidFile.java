package org.patlive.exchange.file;

import org.patlive.shared.Refused;

/** A file of a partnership that cannot be imported; nothing has changed. */
public final class InvalidFile extends Refused {

    public InvalidFile(String sentence) {
        super(sentence);
    }
}

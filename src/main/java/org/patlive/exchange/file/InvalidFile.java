package org.patlive.exchange.file;

import org.patlive.shared.Refused;

/** A file of a partnership that cannot be imported; nothing has changed. */
public final class InvalidFile extends Refused {

    /** @param facts names and values of the message's arguments, in turn */
    public InvalidFile(String reason, Object... facts) {
        super(reason, facts);
    }
}

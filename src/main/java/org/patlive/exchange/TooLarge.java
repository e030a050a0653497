package org.patlive.exchange;

import org.patlive.assessment.Refused;

/** More than is read of a file; nothing has changed. */
public final class TooLarge extends Refused {

    public TooLarge() {
        this(ResponseTable.LARGEST);
    }

    /** @param largest in bytes */
    public TooLarge(int largest) {
        super("The file is too large: at most " + largest / (1024 * 1024) + " MB are read.");
    }
}

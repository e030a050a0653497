package org.patlive.exchange;

import org.patlive.assessment.Refused;

/** More than is read of a file; nothing has changed. */
public final class TooLarge extends Refused {

    public TooLarge() {
        super("The file is too large: at most " + ResponseTable.LARGEST / (1024 * 1024) + " MB are read.");
    }
}

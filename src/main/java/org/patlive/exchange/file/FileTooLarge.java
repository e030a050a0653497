package org.patlive.exchange.file;

import org.patlive.shared.Refused;

/** More than is read of a file; nothing has changed. */
public final class FileTooLarge extends Refused {

    /** @param largest in bytes */
    public FileTooLarge(int largest) {
        super("The file is too large: at most " + largest / (1024 * 1024) + " MB are read.");
    }
}

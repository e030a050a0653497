package org.patlive.exchange.file;

import org.patlive.shared.Refused;

/** A file that is larger than what is read of it; nothing has changed. */
public final class FileTooLarge extends Refused {

    public FileTooLarge(int maxBytes) {
        super("The file is too large: at most " + maxBytes / (1024 * 1024) + " MB are read.");
    }
}

package org.patlive.exchange.file;

import org.patlive.shared.Refused;

/** A file that is larger than what is read of it; nothing has changed. */
public final class FileTooLarge extends Refused {

    public FileTooLarge(int maxBytes) {
        super("exchange.refused.too-large", "max", maxBytes / (1024 * 1024));
    }
}

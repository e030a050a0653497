package org.patlive.bench.protocol;

import java.io.IOException;

/** The server does not know this page any more: a browser loads it again. */
final class SessionLost extends IOException {

    private static final long serialVersionUID = 1L;

    SessionLost(String how) {
        super(how);
    }
}

package org.patlive.platform.internal;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * After a write that failed (a full disk), H2 closes the database file for everybody and keeps it closed for as long as
 * any connection is open. The pool would hold on to its connections and the server would be dead until somebody
 * restarts it; so they are let go, and the file is opened anew by the next that asks.
 */
public class DiskErrors implements SQLExceptionOverride {

    /** General (what the file store throws), input and output, database closed, connection broken, at shutdown. */
    private static final Set<Integer> H2_LOST = Set.of(50000, 90028, 90031, 90098, 90067, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        boolean isH2 = failure.getClass().getName().startsWith("org.h2.");
        return isH2 && H2_LOST.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}

package org.patlive.platform.health;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.Causes;
import org.patlive.shared.DatabaseFailures;

/**
 * After a write that failed (a full disk), H2 closes the database file for everybody and keeps it closed for as long as
 * any connection is open. The pool would hold on to its connections and the server would be dead until somebody
 * restarts it; so they are let go, and the file is opened anew by the next that asks.
 */
public class DiskErrors implements SQLExceptionOverride {

    /** As Linux, macOS and Windows say it, and for a limit that is set for the process. */
    private static final List<String> NO_ROOM =
            List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded", "File too large");

    private static final Duration FRESH = Duration.ofSeconds(30);

    /**
     * When the disk was last found full. The failure itself seldom reaches whoever asked: undoing the transaction fails
     * after it, and that is what they get. Static, because the pool makes this object and gives it to nobody.
     */
    private static volatile @Nullable Long foundFull;

    /** Whether the disk was full just now. */
    public static boolean isDiskFull() {
        Long found = foundFull;
        return found != null && System.nanoTime() - found < FRESH.toNanos();
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (isNoRoom(failure)) {
            foundFull = System.nanoTime();
        }
        return DatabaseFailures.isClosedH2(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    private static boolean isNoRoom(SQLException failure) {
        return DatabaseFailures.isFullPostgres(failure)
                || Causes.of(failure).chain().stream()
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .anyMatch(message -> NO_ROOM.stream().anyMatch(message::contains));
    }
}

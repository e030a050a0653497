package org.patlive.platform.health;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.Causes;
import org.patlive.shared.DatabaseFailures;

/**
 * Makes the connection pool evict its connections when H2 has closed its file, and remembers whether the disk was full.
 *
 * <p>After a failed write (a full disk) H2 closes the database file for all connections, and keeps it closed as long as any
 * connection is open. The pool would keep its connections, and the server would not work until it is restarted. When they
 * are evicted, the next connection opens the file again.
 */
public class DiskErrors implements SQLExceptionOverride {

    /** Messages of Linux, macOS and Windows, and for a limit of the process. */
    private static final List<String> DISK_FULL_MESSAGES =
            List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded", "File too large");

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * When the disk was last found full, in nanoseconds of {@link System#nanoTime}. The caller usually gets another exception,
     * since the rollback fails after the write. Static, because the pool creates this object and does not publish it.
     */
    private static volatile @Nullable Long fullAt;

    /** Whether the disk was full within the last half minute. */
    public static boolean isDiskFull() {
        Long at = fullAt;
        return at != null && System.nanoTime() - at < REMEMBERED.toNanos();
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (isDiskFull(failure)) {
            fullAt = System.nanoTime();
        }
        return DatabaseFailures.isClosedH2(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    private static boolean isDiskFull(SQLException failure) {
        return DatabaseFailures.isFullPostgres(failure)
                || Causes.of(failure).chain().stream()
                        .map(cause -> String.valueOf(cause.getMessage()))
                        .anyMatch(message -> DISK_FULL_MESSAGES.stream().anyMatch(message::contains));
    }
}

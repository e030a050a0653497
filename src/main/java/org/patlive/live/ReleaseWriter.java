package org.patlive.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.patlive.assessment.publication.BandReleases;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;

/**
 * Commits releases before they are shown, one after the other for each session, on a thread of its own. A release that cannot
 * be written is retried, so it may be shown late but is never lost.
 */
final class ReleaseWriter {

    private static final String WRITE_FAILED = "a release could not be stored and will be tried again";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(ReleaseWriter.class));
    private static final long RETRY_MILLIS = 1_000;

    /** How long to wait for the message about another node's release before it is read from the database. */
    private static final long MESSAGE_WAIT_MILLIS = 2_000;

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("release-timer").factory());

    private final BandReleases bands;
    private final Consumer<LiveSession> reload;
    private static final Executor EXECUTOR = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("release-", 0).factory());

    private final Set<LiveSession> writing = ConcurrentHashMap.newKeySet();

    /** @param reload loads a session again that has missed a release */
    ReleaseWriter(BandReleases bands, Consumer<LiveSession> reload) {
        this.bands = bands;
        this.reload = reload;
    }

    /** Starts writing the pending release, if there is one. */
    void writePending(LiveSession session) {
        if (session.pending().isPresent() && writing.add(session)) {
            EXECUTOR.execute(() -> write(session));
        }
    }

    private void write(LiveSession session) {
        try {
            for (var next = session.pending(); next.isPresent(); next = session.pending()) {
                write(session, next.get());
                FAILURES.succeeded(WRITE_FAILED, session.name());
            }
            writing.remove(session);
            writePending(session); // a release may have become pending meanwhile
        } catch (Refused noSuchRound) { // a demo workshop has just been deleted: retrying would never succeed
            session.deleted();
            writing.remove(session);
        } catch (RuntimeException e) {
            FAILURES.failed(WRITE_FAILED, session.name(), e);
            retryLater(() -> {
                writing.remove(session);
                writePending(session);
            });
        }
    }

    private void write(LiveSession session, LiveTally.Pending release) {
        if (bands.commit(session.round(), release.number(), release.drawn())) {
            session.committed(release);
        } else {
            session.rejected(release);
            retryLater(MESSAGE_WAIT_MILLIS, () -> {
                if (session.isAwaitingRelease()) {
                    reload.accept(session);
                }
            });
        }
    }

    /** Runs a task after the retry delay. */
    static void retryLater(Runnable task) {
        retryLater(RETRY_MILLIS, task);
    }

    private static void retryLater(long millis, Runnable task) {
        TIMER.schedule(() -> EXECUTOR.execute(task), millis, TimeUnit.MILLISECONDS);
    }
}

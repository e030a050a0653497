package org.patlive.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.patlive.assessment.publication.ShownBands;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;

/**
 * Commits releases before they are shown, one after the other for each session, away from the thread that brought the
 * tick. Where the database does not answer, the release waits and is tried again: it is shown late, never lost.
 */
final class ReleaseWriter {

    private static final String NOT_WRITTEN = "a release could not be written and will be tried again";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(ReleaseWriter.class));
    private static final long RETRY_MILLIS = 1_000;

    /** For another node's release to be heard of; after that it is read from the database. */
    private static final long HEARSAY_MILLIS = 2_000;

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("release-timer").factory());

    private final ShownBands bands;
    private final Consumer<LiveSession> reload;
    private static final Executor THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("release-", 0).factory());

    private final Set<LiveSession> writing = ConcurrentHashMap.newKeySet();

    /** @param reload reads a session again that has missed a release */
    ReleaseWriter(ShownBands bands, Consumer<LiveSession> reload) {
        this.bands = bands;
        this.reload = reload;
    }

    /** Makes sure that whatever is pending gets written. */
    void wake(LiveSession session) {
        if (session.pending().isPresent() && writing.add(session)) {
            THREADS.execute(() -> write(session));
        }
    }

    private void write(LiveSession session) {
        try {
            for (var next = session.pending(); next.isPresent(); next = session.pending()) {
                write(session, next.get());
                TROUBLES.works(NOT_WRITTEN, session.name());
            }
            writing.remove(session);
            wake(session); // something may have come between the last look and now
        } catch (Refused noSuchRound) { // a demo was left in this moment: trying again would never end
            session.gone();
            writing.remove(session);
        } catch (RuntimeException e) {
            TROUBLES.failed(NOT_WRITTEN, session.name(), e);
            later(() -> {
                writing.remove(session);
                wake(session);
            });
        }
    }

    private void write(LiveSession session, LiveTally.Pending release) {
        if (bands.write(session.round(), release.number(), release.drawn())) {
            session.committed(release);
        } else {
            session.overtaken(release);
            later(HEARSAY_MILLIS, () -> {
                if (session.isHalted()) {
                    reload.accept(session);
                }
            });
        }
    }

    /** Once more in a moment, as a release that could not be written. */
    static void later(Runnable task) {
        later(RETRY_MILLIS, task);
    }

    private static void later(long millis, Runnable task) {
        TIMER.schedule(() -> THREADS.execute(task), millis, TimeUnit.MILLISECONDS);
    }
}

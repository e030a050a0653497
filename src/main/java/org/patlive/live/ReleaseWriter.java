package org.patlive.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.patlive.assessment.Refused;
import org.patlive.assessment.ReleaseRecord;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.patlive.shared.Troubles;
import org.slf4j.LoggerFactory;

/**
 * Commits releases before they are shown, one after the other for each session, away from the thread that brought the
 * tick. Where the database does not answer, the release waits and is tried again: it is shown late, never lost.
 */
final class ReleaseWriter {

    private static final String NOT_WRITTEN = "a release could not be written and will be tried again";
    private static final Troubles TROUBLES = new Troubles(LoggerFactory.getLogger(ReleaseWriter.class));
    private static final long RETRY_MILLIS = 1_000;
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("release-timer").factory());

    private final ReleaseRecord record;
    private final Set<LiveSession> writing = ConcurrentHashMap.newKeySet();

    ReleaseWriter(ReleaseRecord record) {
        this.record = record;
    }

    /** Makes sure that whatever is pending gets written. */
    void wake(LiveSession session, RoundId round) {
        if (session.nextPending().isPresent() && writing.add(session)) {
            Thread.ofVirtual().start(() -> write(session, round));
        }
    }

    private void write(LiveSession session, RoundId round) {
        try {
            for (var next = session.nextPending(); next.isPresent(); next = session.nextPending()) {
                LiveTally.Pending release = next.get();
                record.write(
                        round,
                        release.number(),
                        release.changes().stream()
                                .map(change -> new ReleaseRecord.Shown(
                                        new RespondentId(change.respondent()), change.item(), change.value()))
                                .toList());
                session.committed(release);
                TROUBLES.works(NOT_WRITTEN, "Round " + round);
            }
            writing.remove(session);
            wake(session, round); // something may have come between the last look and now
        } catch (Refused noSuchRound) { // a demo was left in this moment: trying again would never end
            session.gone();
            writing.remove(session);
        } catch (RuntimeException e) {
            TROUBLES.failed(NOT_WRITTEN, "Round " + round, e);
            TIMER.schedule(
                    () -> {
                        writing.remove(session);
                        wake(session, round);
                    },
                    RETRY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }
}

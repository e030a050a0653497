package org.patlive.live;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patlive.assessment.Refused;
import org.patlive.assessment.ReleaseRecord;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.Sheets;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.assessment.events.RespondentJoined;
import org.patlive.assessment.events.RoundChanged;
import org.patlive.assessment.events.SheetFinished;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The live sessions of this server. Phones follow the small state of a round; consoles and screens follow its results.
 * News comes from committed transactions only.
 */
@Service
public class LiveSessions {

    private final ConcurrentMap<RoundId, LiveSession> sessions = new ConcurrentHashMap<>();
    private final RoundDesk rounds;
    private final Sheets sheets;
    private final ReleaseWriter writer;

    LiveSessions(RoundDesk rounds, Sheets sheets, ReleaseRecord record) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.writer = new ReleaseWriter(record);
    }

    /** Follows the state of a round: open or closed, its scene. A tick never comes this way. */
    public Subscription<RoundData> followState(RoundId round, Consumer<RoundData> subscriber) {
        return follow(round, LiveSession::stateFeed, LiveSession::state, subscriber);
    }

    /** Follows everything that may be shown of a round. */
    public Subscription<Snapshot> followResults(RoundId round, Consumer<Snapshot> subscriber) {
        return follow(round, LiveSession::resultsFeed, LiveSession::snapshot, subscriber);
    }

    /** The results at this moment, for whoever does not stay. @throws Refused if the round is gone */
    public Snapshot snapshot(RoundId round) {
        LiveSession running = sessions.get(round);
        return (running == null ? load(round) : running).snapshot();
    }

    /** Shows what has been answered since the last release, as the facilitator asks. */
    public void reveal(RoundId round) {
        withSession(round, LiveSession::reveal);
    }

    @TransactionalEventListener
    void on(AnswerChanged event) {
        withSession(event.round(), session -> session.answered(event));
    }

    @TransactionalEventListener
    void on(RespondentJoined event) {
        withSession(event.round(), session -> session.joined(event.respondent()));
    }

    @TransactionalEventListener
    void on(SheetFinished event) {
        withSession(event.round(), session -> session.finished(event.respondent()));
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        withSession(event.round().id(), session -> session.changed(event.round()));
    }

    /**
     * Tells a session the news if it is in memory; otherwise it will be read from the database when somebody watches.
     * {@code computeIfPresent} waits for a session that is just being loaded: no commit falls between load and news.
     */
    private void withSession(RoundId round, Consumer<LiveSession> news) {
        LiveSession session = sessions.computeIfPresent(round, (id, found) -> found);
        if (session != null) {
            news.accept(session);
            writer.wake(session, round);
        }
    }

    private <T> Subscription<T> follow(
            RoundId round,
            Function<LiveSession, Feed<T>> feedOf,
            Function<LiveSession, T> newest,
            Consumer<T> subscriber) {
        Joined<T> joined = new Joined<>();
        LiveSession session = sessions.compute(round, (id, found) -> {
            LiveSession present = found == null ? load(id) : found;
            joined.place = feedOf.apply(present).subscribe(subscriber);
            return present;
        });
        joined.place.wake();
        writer.wake(session, round);
        return new Subscription<>() {
            @Override
            public T newest() {
                return newest.apply(session);
            }

            @Override
            public void close() {
                sessions.computeIfPresent(round, (id, present) -> {
                    feedOf.apply(session).leave(joined.place);
                    return present == session && session.isIdle() ? null : present;
                });
            }
        };
    }

    /** Carries the place out of the map's atomic step. */
    private static final class Joined<T> {
        @SuppressWarnings("NullAway.Init")
        private Feed<T>.Place place;
    }

    private LiveSession load(RoundId id) {
        RoundData round = rounds.byId(id).orElseThrow(() -> new Refused("There is no such round any more."));
        return new LiveSession(round, sheets.book(id));
    }
}

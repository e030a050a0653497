package org.patlive.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.publication.ShownBands;
import org.patlive.assessment.respondent.RespondentJoined;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.ResponsesTaken;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.response.SheetFinished;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.question.QuestionAnswered;
import org.patlive.feedback.record.Feedback;
import org.patlive.feedback.record.FeedbackReader;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The live sessions of this server. Phones follow the small state of a round; consoles and screens follow its results.
 * News comes from committed transactions only.
 */
@Service
public class LiveSessions {

    /** Longer than a release of thousands takes to be written. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String NOT_READ = "what has come in could not be read and will be tried again";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(LiveSessions.class));

    private final ConcurrentMap<RoundId, LiveSession> sessions = new ConcurrentHashMap<>();
    private final RoundService rounds;
    private final SheetReader sheets;
    private final PublishedFigures figures;
    private final FeedbackReader feedback;
    private final LivePlans plans;
    private final ReleaseWriter writer;

    LiveSessions(
            RoundService rounds,
            SheetReader sheets,
            PublishedFigures figures,
            FeedbackReader feedback,
            LivePlans plans,
            ShownBands bands) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.figures = figures;
        this.feedback = feedback;
        this.plans = plans;
        this.writer = new ReleaseWriter(bands, this::reload);
    }

    /** Follows the state of a round: open or closed, its scene. A tick never comes this way. */
    public Subscription<RoundData> followState(RoundId round, Consumer<RoundData> subscriber) {
        return follow(
                round, LiveSession::stateFeed, session -> session.reading(LiveTally::round), subscriber, session -> {});
    }

    /** Follows everything that may be shown of a round. */
    public Subscription<Snapshot> followResults(RoundId round, Consumer<Snapshot> subscriber) {
        return follow(round, LiveSession::resultsFeed, LiveSession::snapshot, subscriber, session -> {
            session.loadEarlier(() -> earlier(round));
            session.watchPlans(this::watchPlans);
        });
    }

    /** Each as it was published, or hidden where its facilitator hides it. */
    private List<TrendProjection.Earlier> earlier(RoundId round) {
        return rounds.earlier(round).stream()
                .flatMap(before -> figures.of(before.id()).stream()
                        .map(published -> new TrendProjection.Earlier(
                                before.id(),
                                before.plan().title(),
                                before.meeting().concealed()
                                        ? published.results().concealed()
                                        : published.results())))
                .toList();
    }

    private PlanWatch watchPlans(LiveSession session) {
        Consumer<PlanData> changed = plan -> session.planned();
        PlanWatch.Before before = session.earlier().reversed().stream()
                .filter(round -> !plans.plan(round.round()).isEmpty())
                .findFirst()
                .map(round -> new PlanWatch.Before(plans.follow(round.round(), changed), round))
                .orElse(null);
        return new PlanWatch(plans.follow(session.round(), changed), before);
    }

    /** The results at this moment, for whoever does not stay. @throws Refused if the round is gone */
    public Snapshot snapshot(RoundId round) {
        try (Subscription<Snapshot> look = followResults(round, news -> {})) {
            return look.newest();
        }
    }

    /**
     * As {@link #snapshot}, for what is taken away: a release that is due just now is waited for, as nobody looks a second
     * time. An Anonymous round that nobody has watched since its answers came in makes its releases here.
     *
     * @throws Refused if the round is gone
     */
    public Snapshot settled(RoundId round) {
        Semaphore news = new Semaphore(0);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Subscription<Snapshot> look = followResults(round, now -> news.release())) {
            while (!isAtRest(round) && news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                news.drainPermits();
            }
            return look.newest();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return snapshot(round);
        }
    }

    @TransactionalEventListener
    void on(AnswerChanged event) {
        tell(event.round(), session -> session.answered(event));
    }

    @TransactionalEventListener
    void on(RespondentJoined event) {
        tell(event.round(), session -> session.news(tally -> tally.joined(event.respondent())));
    }

    @TransactionalEventListener
    void on(ResponsesTaken event) {
        tell(event.round(), this::reloadAtLast);
    }

    @TransactionalEventListener
    void on(SheetFinished event) {
        tell(event.round(), session -> session.news(tally -> tally.finished(event.respondent())));
    }

    /** What hangs on the round is read while its transaction still has a connection, and told when it is committed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundChanged event) {
        Feedback now = feedback.of(event.round());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(event.round().id(), session -> changed(session, event.round(), now));
            }
        });
    }

    @TransactionalEventListener
    void on(QuestionAnswered event) {
        tell(event.round(), session -> session.news(tally -> tally.looked(event.respondent(), event.look())));
    }

    /** Tells a session the news if it is in memory; otherwise it is read from the database when somebody watches. */
    private void tell(RoundId round, Consumer<LiveSession> news) {
        LiveSession session = sessions.get(round);
        if (session != null) {
            news.accept(session);
            writer.wake(session);
        }
    }

    /** Takes in what other nodes have committed, in the order of their commits; rounds that nobody watches here are passed over. */
    public void heard(List<NodeMessage> others) {
        others.stream().collect(Collectors.groupingBy(NodeMessage::round)).forEach((round, hints) -> {
            LiveSession session = sessions.get(round);
            if (session != null) {
                lookUp(session, NodeMessageBatch.of(hints));
            }
        });
    }

    /** Whether no release of this round is being written here, nor awaited. */
    boolean isAtRest(RoundId round) {
        LiveSession session = sessions.get(round);
        return session == null || session.pending().isEmpty() && !session.isHalted();
    }

    /** Reads everything again that is watched here: something may have been missed. */
    public void catchUp() {
        sessions.values().forEach(this::reload);
    }

    private void lookUp(LiveSession session, NodeMessageBatch others) {
        if (others.anew()) {
            reload(session); // takes in all the rest with it
        }
        try {
            session.whenLoaded(() -> {
                others.looks().forEach(look -> session.news(tally -> tally.looked(look.respondent(), look.look())));
                lookUp(session, others.people(), others.places());
                if (session.awaits(others.release())) {
                    RoundAnswers book = sheets.bands(session.round());
                    session.news(tally -> tally.released(book));
                }
                if (others.changed()) {
                    lookUp(session);
                }
            });
            writer.wake(session);
        } catch (Refused noSuchRound) {
            session.gone();
        }
    }

    private void lookUp(LiveSession session, Set<RespondentId> people, Set<RoundAnswers.Key> places) {
        if (!people.isEmpty() || !places.isEmpty()) {
            RoundAnswers found = sheets.pages(session.round(), people, places);
            session.news(tally -> tally.entered(found));
        }
    }

    private void lookUp(LiveSession session) {
        RoundData now = read(session.round());
        if (now.state() != RoundState.DRAFT && session.reading(tally -> tally.isOfAnotherPlan(now))) {
            reload(session);
        } else {
            changed(session, now, feedback.of(now));
        }
    }

    private void changed(LiveSession session, RoundData now, Feedback news) {
        session.changed(now, news);
        if (session.isLeftBehind()) {
            reloadAtLast(session);
        }
    }

    private void reload(LiveSession session) {
        try {
            session.reload(source(session.round()));
            writer.wake(session);
        } catch (Refused noSuchRound) {
            session.gone();
        }
    }

    /** What changed is committed: that it cannot be read just now must not tell whoever changed it that it failed. */
    private void reloadAtLast(LiveSession session) {
        try {
            reload(session);
            TROUBLES.works(NOT_READ, session.name());
        } catch (RuntimeException e) {
            TROUBLES.failed(NOT_READ, session.name(), e);
            ReleaseWriter.later(() -> reloadAtLast(session));
        }
    }

    private <T> Subscription<T> follow(
            RoundId round,
            Function<LiveSession, Feed<T>> feedOf,
            Function<LiveSession, T> newest,
            Consumer<T> subscriber,
            Consumer<LiveSession> complete) {
        Seat<T> seat = new Seat<>();
        LiveSession session = sessions.compute(round, (id, found) -> {
            LiveSession present = found == null ? new LiveSession(id) : found;
            seat.place = feedOf.apply(present).subscribe(subscriber);
            return present;
        });
        try {
            session.load(source(round));
            complete.accept(session); // before anybody is told, so that nobody sees half of it
        } catch (RuntimeException e) {
            leave(round, session, feedOf.apply(session), seat.place);
            throw e;
        }
        seat.place.wake();
        writer.wake(session);
        return new Subscription<>() {
            @Override
            public T newest() {
                return newest.apply(session);
            }

            @Override
            public void close() {
                leave(round, session, feedOf.apply(session), seat.place);
            }
        };
    }

    private <T> void leave(RoundId round, LiveSession session, Feed<T> feed, Feed<T>.Place place) {
        sessions.computeIfPresent(round, (id, present) -> {
            feed.leave(place);
            if (present != session || !session.isIdle()) {
                return present;
            }
            session.leavePlans();
            return null;
        });
    }

    private LiveSession.Source source(RoundId round) {
        return new LiveSession.Source(
                () -> read(round), () -> sheets.book(round), () -> figures.of(round), feedback::of);
    }

    private RoundData read(RoundId round) {
        return rounds.byId(round).orElseThrow(() -> new Refused("This round has been deleted."));
    }

    /** Carries the place out of the map's atomic step. */
    private static final class Seat<T> {
        @SuppressWarnings("NullAway.Init")
        private Feed<T>.Place place;
    }
}

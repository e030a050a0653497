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
import org.patlive.assessment.publication.BandReleases;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.respondent.RespondentJoined;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.ResponsesEntered;
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
    private static final Duration RELEASE_TIMEOUT = Duration.ofSeconds(20);

    private static final String READ_FAILED = "what has come in could not be read and will be tried again";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(LiveSessions.class));

    private final ConcurrentMap<RoundId, LiveSession> sessions = new ConcurrentHashMap<>();
    private final RoundService rounds;
    private final SheetReader sheets;
    private final PublishedFigures figures;
    private final FeedbackReader feedback;
    private final LivePlans plans;
    private final ReleaseWriter releaseWriter;

    LiveSessions(
            RoundService rounds,
            SheetReader sheets,
            PublishedFigures figures,
            FeedbackReader feedback,
            LivePlans plans,
            BandReleases bands) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.figures = figures;
        this.feedback = feedback;
        this.plans = plans;
        this.releaseWriter = new ReleaseWriter(bands, this::reload);
    }

    /** Follows the state of a round: open or closed, its scene. A tick never comes this way. */
    public Subscription<RoundData> followState(RoundId round, Consumer<RoundData> subscriber) {
        return follow(
                round, LiveSession::stateFeed, session -> session.read(LiveTally::round), subscriber, session -> {});
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
        return rounds.earlierClosed(round).stream()
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
        Consumer<PlanData> changed = plan -> session.plansChanged();
        PlanWatch.EarlierPlan before = session.earlier().reversed().stream()
                .filter(round -> !plans.plan(round.round()).isEmpty())
                .findFirst()
                .map(round -> new PlanWatch.EarlierPlan(plans.follow(round.round(), changed), round))
                .orElse(null);
        return new PlanWatch(plans.follow(session.round(), changed), before);
    }

    /** The results at this moment, for whoever does not stay. @throws Refused if the round is gone */
    public Snapshot snapshot(RoundId round) {
        try (Subscription<Snapshot> subscription = followResults(round, update -> {})) {
            return subscription.newest();
        }
    }

    /**
     * As {@link #snapshot}, for what is taken away: a release that is due just now is waited for, as nobody looks a second
     * time. An Anonymous round that nobody has watched since its answers came in makes its releases here.
     *
     * @throws Refused if the round is gone
     */
    public Snapshot snapshotAfterReleases(RoundId round) {
        Semaphore update = new Semaphore(0);
        long end = System.nanoTime() + RELEASE_TIMEOUT.toNanos();
        try (Subscription<Snapshot> subscription = followResults(round, now -> update.release())) {
            while (!hasNoPendingRelease(round) && update.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                update.drainPermits();
            }
            return subscription.newest();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return snapshot(round);
        }
    }

    @TransactionalEventListener
    void on(AnswerChanged event) {
        update(event.round(), session -> session.answered(event));
    }

    @TransactionalEventListener
    void on(RespondentJoined event) {
        update(event.round(), session -> session.update(tally -> tally.joined(event.respondent())));
    }

    @TransactionalEventListener
    void on(ResponsesEntered event) {
        update(event.round(), this::reloadWithRetry);
    }

    @TransactionalEventListener
    void on(SheetFinished event) {
        update(event.round(), session -> session.update(tally -> tally.finished(event.respondent())));
    }

    /** What hangs on the round is read while its transaction still has a connection, and told when it is committed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundChanged event) {
        Feedback now = feedback.of(event.round());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                update(event.round().id(), session -> changed(session, event.round(), now));
            }
        });
    }

    @TransactionalEventListener
    void on(QuestionAnswered event) {
        update(
                event.round(),
                session -> session.update(tally -> tally.answeredQuestion(event.respondent(), event.question())));
    }

    /** Tells a session the news if it is in memory; otherwise it is read from the database when somebody watches. */
    private void update(RoundId round, Consumer<LiveSession> update) {
        LiveSession session = sessions.get(round);
        if (session != null) {
            update.accept(session);
            releaseWriter.writePending(session);
        }
    }

    /** Takes in what other nodes have committed, in the order of their commits; rounds that nobody watches here are passed over. */
    public void applyNodeMessages(List<NodeMessage> others) {
        others.stream().collect(Collectors.groupingBy(NodeMessage::round)).forEach((round, hints) -> {
            LiveSession session = sessions.get(round);
            if (session != null) {
                apply(session, NodeMessageBatch.of(hints));
            }
        });
    }

    /** Whether no release of this round is being written here, nor awaited. */
    boolean hasNoPendingRelease(RoundId round) {
        LiveSession session = sessions.get(round);
        return session == null || session.pending().isEmpty() && !session.isAwaitingRelease();
    }

    /** Reads everything again that is watched here: something may have been missed. */
    public void reloadAll() {
        sessions.values().forEach(this::reload);
    }

    private void apply(LiveSession session, NodeMessageBatch others) {
        if (others.reload()) {
            reload(session); // takes in all the rest with it
        }
        try {
            session.ifLoaded(() -> {
                others.questionAnswers()
                        .forEach(subscription -> session.update(
                                tally -> tally.answeredQuestion(subscription.respondent(), subscription.question())));
                apply(session, others.respondents(), others.answers());
                if (session.isMissing(others.release())) {
                    RoundAnswers answers = sheets.readRelease(session.round());
                    session.update(tally -> tally.released(answers));
                }
                if (others.roundChanged()) {
                    apply(session);
                }
            });
            releaseWriter.writePending(session);
        } catch (Refused noSuchRound) {
            session.deleted();
        }
    }

    private void apply(LiveSession session, Set<RespondentId> people, Set<RoundAnswers.Key> places) {
        if (!people.isEmpty() || !places.isEmpty()) {
            RoundAnswers found = sheets.readSelected(session.round(), people, places);
            session.update(tally -> tally.mergeStored(found));
        }
    }

    private void apply(LiveSession session) {
        RoundData now = read(session.round());
        if (now.state() != RoundState.DRAFT && session.read(tally -> tally.hasOtherDisclosure(now))) {
            reload(session);
        } else {
            changed(session, now, feedback.of(now));
        }
    }

    private void changed(LiveSession session, RoundData now, Feedback update) {
        session.changed(now, update);
        if (session.isReloadNeeded()) {
            reloadWithRetry(session);
        }
    }

    private void reload(LiveSession session) {
        try {
            session.reload(source(session.round()));
            releaseWriter.writePending(session);
        } catch (Refused noSuchRound) {
            session.deleted();
        }
    }

    /** What changed is committed: that it cannot be read just now must not tell whoever changed it that it failed. */
    private void reloadWithRetry(LiveSession session) {
        try {
            reload(session);
            FAILURES.succeeded(READ_FAILED, session.name());
        } catch (RuntimeException e) {
            FAILURES.failed(READ_FAILED, session.name(), e);
            ReleaseWriter.retryLater(() -> reloadWithRetry(session));
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
            unsubscribe(round, session, feedOf.apply(session), seat.place);
            throw e;
        }
        seat.place.schedule();
        releaseWriter.writePending(session);
        return new Subscription<>() {
            @Override
            public T newest() {
                return newest.apply(session);
            }

            @Override
            public void close() {
                unsubscribe(round, session, feedOf.apply(session), seat.place);
            }
        };
    }

    private <T> void unsubscribe(RoundId round, LiveSession session, Feed<T> feed, Feed<T>.Subscriber place) {
        sessions.computeIfPresent(round, (id, present) -> {
            feed.unsubscribe(place);
            if (present != session || !session.isIdle()) {
                return present;
            }
            session.closePlans();
            return null;
        });
    }

    private LiveSession.Source source(RoundId round) {
        return new LiveSession.Source(
                () -> read(round), () -> sheets.readRound(round), () -> figures.of(round), feedback::of);
    }

    private RoundData read(RoundId round) {
        return rounds.byId(round).orElseThrow(() -> new Refused("This round has been deleted."));
    }

    /** Carries the place out of the map's atomic step. */
    private static final class Seat<T> {
        @SuppressWarnings("NullAway.Init")
        private Feed<T>.Subscriber place;
    }
}

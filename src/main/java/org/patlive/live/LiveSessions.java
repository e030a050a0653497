package org.patlive.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.assessment.entry.ResponsesEntered;
import org.patlive.assessment.publication.BandReleases;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.respondent.RespondentJoined;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.AnswerKey;
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
 * The live sessions of this server. Phones subscribe to the state of a round, consoles and projected screens to its results.
 * Sessions are updated by events of committed transactions only.
 */
@Service
public class LiveSessions {

    /** Longer than it takes to commit a release of a round with thousands of respondents. */
    private static final Duration RELEASE_TIMEOUT = Duration.ofSeconds(20);

    private static final String READ_FAILED = "new answers could not be read and will be tried again";
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

    /** Subscribes to the state of a round: open or closed, its scene. Answers do not change it. */
    public Subscription<RoundData> followState(RoundId round, Consumer<RoundData> subscriber) {
        return follow(
                round, LiveSession::stateFeed, session -> session.read(LiveTally::round), subscriber, session -> {});
    }

    /** Subscribes to everything that may be shown of a round. */
    public Subscription<Snapshot> followResults(RoundId round, Consumer<Snapshot> subscriber) {
        return follow(round, LiveSession::resultsFeed, LiveSession::snapshot, subscriber, session -> {
            session.loadEarlier(() -> earlier(round));
            session.watchPlans(this::watchPlans);
        });
    }

    /** The published results of each earlier round, concealed where its facilitator conceals them. */
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

    /** Returns the results at this moment, without a subscription. @throws Refused if the round has been deleted */
    public Snapshot snapshot(RoundId round) {
        try (Subscription<Snapshot> subscription = followResults(round, update -> {})) {
            return subscription.newest();
        }
    }

    /**
     * As {@link #snapshot}, but waits for pending releases, at most {@link #RELEASE_TIMEOUT}. Used for exports, which are read once.
     * An Anonymous round that nobody has watched since its answers came in makes its releases here.
     *
     * @throws Refused if the round has been deleted
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

    /** Reads the feedback while the transaction still has a connection, and updates the session after the commit. */
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

    /** Updates a session if it is in memory; otherwise it is read from the database when somebody watches. */
    private void update(RoundId round, Consumer<LiveSession> update) {
        LiveSession session = sessions.get(round);
        if (session != null) {
            update.accept(session);
            releaseWriter.writePending(session);
        }
    }

    /** Applies what other nodes have committed, in the order of their commits; rounds that nobody watches here are skipped. */
    public void applyNodeMessages(List<NodeMessage> batch) {
        batch.stream().collect(Collectors.groupingBy(NodeMessage::round)).forEach((round, messages) -> {
            LiveSession session = sessions.get(round);
            if (session != null) {
                apply(session, NodeMessageBatch.of(messages));
            }
        });
    }

    /** Whether no release of this round is being committed here or awaited from another node. */
    boolean hasNoPendingRelease(RoundId round) {
        LiveSession session = sessions.get(round);
        return session == null || session.pending().isEmpty() && !session.isAwaitingRelease();
    }

    /** Reads everything again that is watched on this server, because messages may have been missed. */
    public void reloadAll() {
        sessions.values().forEach(this::reload);
    }

    private void apply(LiveSession session, NodeMessageBatch batch) {
        if (batch.reload()) {
            reload(session); // includes all the rest
        }
        try {
            session.ifLoaded(() -> {
                batch.questionAnswers()
                        .forEach(subscription -> session.update(
                                tally -> tally.answeredQuestion(subscription.respondent(), subscription.question())));
                apply(session, batch.respondents(), batch.answers());
                if (session.isMissing(batch.release())) {
                    RoundAnswers answers = sheets.readRelease(session.round());
                    session.update(tally -> tally.released(answers));
                }
                if (batch.roundChanged()) {
                    apply(session);
                }
            });
            releaseWriter.writePending(session);
        } catch (Refused noSuchRound) {
            session.deleted();
        }
    }

    private void apply(LiveSession session, Set<RespondentId> respondents, Set<AnswerKey> answers) {
        if (!respondents.isEmpty() || !answers.isEmpty()) {
            RoundAnswers found = sheets.readSelected(session.round(), respondents, answers);
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

    /** Retries in the background where the reload fails: the caller's change is committed and must not appear to have failed. */
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
        AtomicReference<Feed<T>.Subscriber> subscribed = new AtomicReference<>();
        LiveSession session = sessions.compute(round, (id, found) -> {
            LiveSession present = found == null ? new LiveSession(id) : found;
            subscribed.set(feedOf.apply(present).subscribe(subscriber));
            return present;
        });
        Feed<T>.Subscriber added = subscribed.get();
        try {
            session.load(source(round));
            complete.accept(session); // before the first delivery, so that it is complete
        } catch (RuntimeException e) {
            unsubscribe(round, session, feedOf.apply(session), added);
            throw e;
        }
        added.schedule();
        releaseWriter.writePending(session);
        return new Subscription<>() {
            @Override
            public T newest() {
                return newest.apply(session);
            }

            @Override
            public void close() {
                unsubscribe(round, session, feedOf.apply(session), added);
            }
        };
    }

    private <T> void unsubscribe(RoundId round, LiveSession session, Feed<T> feed, Feed<T>.Subscriber subscriber) {
        sessions.computeIfPresent(round, (id, present) -> {
            feed.unsubscribe(subscriber);
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
        return rounds.byId(round).orElseThrow(() -> new Refused("live.refused.round-deleted"));
    }
}

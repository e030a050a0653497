package org.patlive.live;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.assessment.publication.PublishedResults;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.record.Feedback;
import org.patlive.shared.RoundId;

/**
 * The live state of one round while somebody watches it. A session exists before its tally is loaded, and queues the updates
 * that arrive meanwhile: a request that stores an answer never waits for a load (it would hold a database connection that the
 * load needs), and no update is lost between the load and the first event.
 */
final class LiveSession {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReentrantLock loading = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<LiveTally>> queuedUpdates = new ArrayList<>();
    private final Feed<RoundData> stateFeed;
    private final Feed<Snapshot> resultsFeed;
    private @Nullable LiveTally tally;
    private boolean reloading;
    private boolean reloadNeeded;
    private volatile @Nullable List<TrendProjection.Earlier> earlier;
    private volatile @Nullable PlanWatch plans;
    private @Nullable RuntimeException failure;
    private long failedAt;

    private final RoundId round;
    private final String name;

    LiveSession(RoundId round) {
        this.round = round;
        this.name = "Round " + round;
        this.stateFeed = new Feed<>(name, () -> read(LiveTally::round));
        this.resultsFeed = new Feed<>(name, this::snapshot);
    }

    /**
     * What a tally is loaded from, in this order.
     *
     * @param published empty for a round that was never closed
     */
    record Source(
            Supplier<RoundData> round,
            Supplier<RoundAnswers> answers,
            Supplier<Optional<PublishedResults>> published,
            Function<RoundData, Feedback> feedback) {}

    /** Loads the earlier rounds, once, when somebody watches the results. */
    void loadEarlier(Supplier<List<TrendProjection.Earlier>> rounds) {
        loading.lock();
        try {
            if (earlier == null) {
                List<TrendProjection.Earlier> found = rounds.get();
                update(tally -> tally.earlier(found));
                earlier = found;
            }
        } finally {
            loading.unlock();
        }
    }

    List<TrendProjection.Earlier> earlier() {
        List<TrendProjection.Earlier> loaded = earlier;
        return loaded == null ? List.of() : loaded;
    }

    /** Subscribes to the plans, once, when somebody watches the results. */
    void watchPlans(Function<LiveSession, PlanWatch> follow) {
        loading.lock();
        try {
            if (plans == null) {
                plans = follow.apply(this);
                plansChanged();
            }
        } finally {
            loading.unlock();
        }
    }

    /** Ends the subscriptions to plans. */
    void closePlans() {
        PlanWatch watch = plans;
        if (watch != null) {
            watch.close();
        }
    }

    /** Applies a change of one of the plans. */
    void plansChanged() {
        PlanWatch watch = plans;
        if (watch != null) {
            PlanData now = watch.plan();
            LastPlan before = watch.lastPlan();
            update(tally -> tally.plansChanged(now, before));
        }
    }

    /** Loads the tally once; concurrent calls wait. The round must be read before its answers. */
    void load(Source source) {
        long started = System.nanoTime();
        loading.lock();
        try {
            if (isLoaded()) {
                return;
            }
            if (failure != null && failedAt - started > 0) {
                throw failure; // a caller that waited for a failed load does not wait for another
            }
            readTally(source);
        } catch (RuntimeException failed) {
            failure = failed;
            failedAt = System.nanoTime();
            throw failed;
        } finally {
            loading.unlock();
        }
    }

    /** Whether a thread waits for a load that is in progress. */
    boolean isAwaitedByOthers() {
        return loading.hasQueuedThreads();
    }

    /** Loads the tally again, because updates may have been missed; the old one is shown meanwhile. */
    void reload(Source source) {
        loading.lock();
        try {
            if (isLoaded()) {
                readTally(source);
                stateFeed.changed();
                resultsFeed.changed();
            }
        } finally {
            loading.unlock();
        }
    }

    private void readTally(Source source) {
        do {
            loadOnce(source);
        } while (isReloadNeeded());
    }

    /** Loads the tally; of a closed round only the published figures, as its answers are not needed. */
    private void loadOnce(Source source) {
        reloading(true);
        try {
            RoundData found = source.round().get();
            boolean answers = found.publications() == 0 || found.isOpen();
            LiveTally loaded = new LiveTally(
                    found,
                    answers ? source.answers().get() : RoundAnswers.EMPTY,
                    found.publications() == 0 ? null : source.published().get().orElse(null),
                    source.feedback().apply(found),
                    RANDOM);
            lock.lock();
            try {
                loaded.earlier(earlier());
                if (tally != null) {
                    loaded.copyPlans(tally);
                }
                tally = loaded;
                reloadNeeded = false;
                queuedUpdates.forEach(update -> update.accept(tally)); // an update may replace the tally
                queuedUpdates.clear();
            } finally {
                lock.unlock();
            }
        } finally {
            reloading(false);
        }
    }

    private void reloading(boolean now) {
        lock.lock();
        try {
            reloading = now;
            if (!now && tally != null) {
                queuedUpdates.clear(); // the tally has had them; a reload that failed will read them again
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs a task if the tally is loaded, never at the same time as a load, so that nothing is read twice. */
    void ifLoaded(Runnable task) {
        loading.lock();
        try {
            if (isLoaded()) {
                task.run();
            }
        } finally {
            loading.unlock();
        }
    }

    /** Whether this release of another node has not been applied here. */
    boolean isMissing(long release) {
        return read(tally -> tally.isMissing(release));
    }

    RoundId round() {
        return round;
    }

    /** Name of the session in log messages. */
    String name() {
        return name;
    }

    Feed<RoundData> stateFeed() {
        return stateFeed;
    }

    Feed<Snapshot> resultsFeed() {
        return resultsFeed;
    }

    Snapshot snapshot() {
        return read(LiveTally::snapshot);
    }

    /** Whether there are neither subscribers nor a pending release. */
    boolean isIdle() {
        return stateFeed.hasNoSubscribers()
                && resultsFeed.hasNoSubscribers()
                && pending().isEmpty();
    }

    /** Applies an update to the tally, or queues it during a load, and notifies subscribers of the results. */
    void update(Consumer<LiveTally> update) {
        lock.lock();
        try {
            if (tally == null || reloading) {
                queuedUpdates.add(update);
            }
            if (tally == null) {
                return; // subscribers are notified when the tally is loaded
            }
            update.accept(tally);
        } finally {
            lock.unlock();
        }
        resultsFeed.changed();
    }

    void answered(AnswerChanged event) {
        update(tally -> tally.answered(event));
    }

    /** Whether the round has changed so much that the tally has to be loaded again. */
    boolean isReloadNeeded() {
        lock.lock();
        try {
            return reloadNeeded;
        } finally {
            lock.unlock();
        }
    }

    /** Applies a change of the round itself, and notifies phones as well. */
    void changed(RoundData now, Feedback feedback) {
        update(current -> {
            if (now.version() <= current.round().version()) {
                return; // applied already, or a later change was
            }
            if (now.state() == RoundState.DRAFT) {
                // Its disclosure mode may have changed; nothing has been answered under the old one.
                tally = new LiveTally(now, RoundAnswers.EMPTY, null, feedback, RANDOM);
                tally.copyPlans(current);
                tally.earlier(current.earlier());
            } else if (current.needsReload(now)) {
                reloadNeeded = true;
                return; // subscribers are notified when it is loaded again
            } else {
                current.changed(now, feedback);
            }
            stateFeed.changed();
        });
    }

    /** The release that is to be committed. */
    Optional<LiveTally.Pending> pending() {
        lock.lock();
        try {
            return tally == null ? Optional.empty() : tally.pending();
        } finally {
            lock.unlock();
        }
    }

    void committed(LiveTally.Pending release) {
        update(tally -> tally.committed(release));
    }

    /** Drops a release, because another node has committed one with the same number. */
    void rejected(LiveTally.Pending release) {
        update(tally -> tally.rejected(release));
    }

    /** Whether it waits for the release of another node. */
    boolean isAwaitingRelease() {
        return read(LiveTally::isAwaitingRelease);
    }

    /** Drops the pending release, because the round has been deleted. */
    void deleted() {
        update(LiveTally::deleted);
    }

    <T> T read(Function<LiveTally, T> question) {
        lock.lock();
        try {
            if (tally == null) {
                throw new IllegalStateException("This session has not been loaded");
            }
            return question.apply(tally);
        } finally {
            lock.unlock();
        }
    }

    private boolean isLoaded() {
        lock.lock();
        try {
            return tally != null;
        } finally {
            lock.unlock();
        }
    }
}

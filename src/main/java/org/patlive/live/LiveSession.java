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
import org.patlive.assessment.publication.PublishedFigures.Published;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.record.Feedback;
import org.patlive.shared.RoundId;

/**
 * One round while somebody watches it. It is there before its tally is loaded: news that arrives meanwhile waits in
 * line, so that a tick never waits for a load (it would hold a database connection that the load needs) and nothing
 * falls between the load and the news.
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
        this.name = "Round " + round; // not at each release anew
        this.stateFeed = new Feed<>(name, () -> read(LiveTally::round));
        this.resultsFeed = new Feed<>(name, this::snapshot);
    }

    /**
     * Where a tally is read from, in this order.
     *
     * @param published empty for a round that was never closed
     */
    record Source(
            Supplier<RoundData> round,
            Supplier<RoundAnswers> answers,
            Supplier<Optional<Published>> published,
            Function<RoundData, Feedback> feedback) {}

    /** Reads the earlier rounds once, for whoever watches results. */
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

    /** Follows the plans once, for whoever watches results. */
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

    /** Nobody watches any more. */
    void closePlans() {
        PlanWatch watch = plans;
        if (watch != null) {
            watch.close();
        }
    }

    /** One of the plans has changed. */
    void plansChanged() {
        PlanWatch watch = plans;
        if (watch != null) {
            PlanData now = watch.plan();
            LastPlan before = watch.lastPlan();
            update(tally -> tally.plansChanged(now, before));
        }
    }

    /** Loads the tally once; whoever comes meanwhile waits. The round must be read before its book. */
    void load(Source source) {
        long started = System.nanoTime();
        loading.lock();
        try {
            if (isLoaded()) {
                return;
            }
            if (failure != null && failedAt - started > 0) {
                throw failure; // whoever waited for a load that failed would only wait as long again
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

    /** Whether somebody waits for a load that is under way. */
    boolean isAwaitedByOthers() {
        return loading.hasQueuedThreads();
    }

    /** Loads the tally anew, where news may have been missed; what was known stays on show meanwhile. */
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

    /** What a closed round shows was written down: its answers are not needed. */
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
                loaded.earlier(earlier == null ? List.of() : earlier);
                if (tally != null) {
                    loaded.copyPlans(tally);
                }
                tally = loaded;
                reloadNeeded = false;
                queuedUpdates.forEach(update -> update.accept(tally)); // one of them may put another tally in its place
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
                queuedUpdates.clear(); // a reload that failed will read them
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a turn with loads, so that nothing is looked up twice; passed over where nobody has loaded it. */
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

    /** Whether this release is not known here. */
    boolean isMissing(long release) {
        return read(tally -> tally.isMissing(release));
    }

    RoundId round() {
        return round;
    }

    /** For whoever reads the log. */
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

    /** Whether nobody watches and nothing is on its way. */
    boolean isIdle() {
        return stateFeed.hasNoSubscribers()
                && resultsFeed.hasNoSubscribers()
                && pending().isEmpty();
    }

    /** Takes in what has happened and lets those who watch the results know. */
    void update(Consumer<LiveTally> update) {
        lock.lock();
        try {
            if (tally == null || reloading) {
                queuedUpdates.add(update);
            }
            if (tally == null) {
                return; // whoever watches is told when the tally is there
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

    /** Whether the round has changed so much that it has to be loaded anew. */
    boolean isReloadNeeded() {
        lock.lock();
        try {
            return reloadNeeded;
        } finally {
            lock.unlock();
        }
    }

    /** The round itself has changed: phones are told as well. */
    void changed(RoundData now, Feedback feedback) {
        update(current -> {
            if (now.version() <= current.round().version()) {
                return; // read already, or overtaken by a later change
            }
            if (now.state() == RoundState.DRAFT) {
                // Its disclosure mode may be another; nothing has been answered under the old one.
                tally = new LiveTally(now, RoundAnswers.EMPTY, null, feedback, RANDOM);
                tally.copyPlans(current);
            } else if (current.needsReload(now)) {
                reloadNeeded = true;
                return; // told when it is loaded anew
            } else {
                current.changed(now, feedback);
            }
            stateFeed.changed();
        });
    }

    /** The release that waits for being committed. */
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

    /** Another node has released first. */
    void rejected(LiveTally.Pending release) {
        update(tally -> tally.rejected(release));
    }

    /** Whether it waits for another node's release. */
    boolean isAwaitingRelease() {
        return read(LiveTally::isAwaitingRelease);
    }

    /** The round is gone, and with it whatever was to be released. */
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

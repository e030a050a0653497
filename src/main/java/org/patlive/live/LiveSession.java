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

    private static final SecureRandom SAMPLES = new SecureRandom();

    private final ReentrantLock loading = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<LiveTally>> early = new ArrayList<>();
    private final Feed<RoundData> stateFeed;
    private final Feed<Snapshot> resultsFeed;
    private @Nullable LiveTally tally;
    private boolean reloading;
    private boolean leftBehind;
    private volatile @Nullable List<TrendProjection.Earlier> earlier;
    private volatile @Nullable PlanWatch plans;
    private @Nullable RuntimeException failure;
    private long failedAt;

    private final RoundId round;
    private final String name;

    LiveSession(RoundId round) {
        this.round = round;
        this.name = "Round " + round; // not at each release anew
        this.stateFeed = new Feed<>(name, () -> reading(LiveTally::round));
        this.resultsFeed = new Feed<>(name, this::snapshot);
    }

    /**
     * Where a tally is read from, in this order.
     *
     * @param published empty for a round that was never closed
     */
    record Source(
            Supplier<RoundData> round,
            Supplier<RoundAnswers> book,
            Supplier<Optional<Published>> published,
            Function<RoundData, Feedback> feedback) {}

    /** Reads the earlier rounds once, for whoever watches results. */
    void loadEarlier(Supplier<List<TrendProjection.Earlier>> rounds) {
        loading.lock();
        try {
            if (earlier == null) {
                List<TrendProjection.Earlier> found = rounds.get();
                news(tally -> tally.earlier(found));
                earlier = found;
            }
        } finally {
            loading.unlock();
        }
    }

    List<TrendProjection.Earlier> earlier() {
        List<TrendProjection.Earlier> known = earlier;
        return known == null ? List.of() : known;
    }

    /** Follows the plans once, for whoever watches results. */
    void watchPlans(Function<LiveSession, PlanWatch> follow) {
        loading.lock();
        try {
            if (plans == null) {
                plans = follow.apply(this);
                planned();
            }
        } finally {
            loading.unlock();
        }
    }

    /** Nobody watches any more. */
    void leavePlans() {
        PlanWatch watched = plans;
        if (watched != null) {
            watched.close();
        }
    }

    /** One of the plans has changed. */
    void planned() {
        PlanWatch watched = plans;
        if (watched != null) {
            PlanData now = watched.plan();
            LastPlan before = watched.last();
            news(tally -> tally.planned(now, before));
        }
    }

    /** Loads the tally once; whoever comes meanwhile waits. The round must be read before its book. */
    void load(Source source) {
        long came = System.nanoTime();
        loading.lock();
        try {
            if (isLoaded()) {
                return;
            }
            if (failure != null && failedAt - came > 0) {
                throw failure; // whoever waited for a load that failed would only wait as long again
            }
            read(source);
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
                read(source);
                stateFeed.changed();
                resultsFeed.changed();
            }
        } finally {
            loading.unlock();
        }
    }

    private void read(Source source) {
        do {
            readOnce(source);
        } while (isLeftBehind());
    }

    /** What a closed round shows was written down: its answers are not needed. */
    private void readOnce(Source source) {
        reloading(true);
        try {
            RoundData found = source.round().get();
            boolean answers = found.published() == 0 || found.isOpen();
            LiveTally loaded = new LiveTally(
                    found,
                    answers ? source.book().get() : RoundAnswers.EMPTY,
                    found.published() == 0 ? null : source.published().get().orElse(null),
                    source.feedback().apply(found),
                    SAMPLES);
            lock.lock();
            try {
                loaded.earlier(earlier == null ? List.of() : earlier);
                if (tally != null) {
                    loaded.plansOf(tally);
                }
                tally = loaded;
                leftBehind = false;
                early.forEach(news -> news.accept(tally)); // one of them may put another tally in its place
                early.clear();
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
                early.clear(); // a reload that failed will read them
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes a turn with loads, so that nothing is looked up twice; passed over where nobody has loaded it. */
    void whenLoaded(Runnable task) {
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
    boolean awaits(long release) {
        return reading(tally -> tally.awaits(release));
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
        return reading(LiveTally::snapshot);
    }

    /** Whether nobody watches and nothing is on its way. */
    boolean isIdle() {
        return stateFeed.isDeserted() && resultsFeed.isDeserted() && pending().isEmpty();
    }

    /** Takes in what has happened and lets those who watch the results know. */
    void news(Consumer<LiveTally> news) {
        lock.lock();
        try {
            if (tally == null || reloading) {
                early.add(news);
            }
            if (tally == null) {
                return; // whoever watches is told when the tally is there
            }
            news.accept(tally);
        } finally {
            lock.unlock();
        }
        resultsFeed.changed();
    }

    void answered(AnswerChanged news) {
        news(known -> known.answered(news));
    }

    /** Whether the round has changed so much that it has to be loaded anew. */
    boolean isLeftBehind() {
        lock.lock();
        try {
            return leftBehind;
        } finally {
            lock.unlock();
        }
    }

    /** The round itself has changed: phones are told as well. */
    void changed(RoundData now, Feedback feedback) {
        news(known -> {
            if (now.version() <= known.round().version()) {
                return; // read already, or overtaken by a later change
            }
            if (now.state() == RoundState.DRAFT) {
                // Its disclosure mode may be another; nothing has been answered under the old one.
                tally = new LiveTally(now, RoundAnswers.EMPTY, null, feedback, SAMPLES);
                tally.plansOf(known);
            } else if (known.isLeftBehindBy(now)) {
                leftBehind = true;
                return; // told when it is loaded anew
            } else {
                known.changed(now, feedback);
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
        news(known -> known.committed(release));
    }

    /** Another node has released first. */
    void overtaken(LiveTally.Pending release) {
        news(known -> known.overtaken(release));
    }

    /** Whether it waits for another node's release. */
    boolean isHalted() {
        return reading(LiveTally::isHalted);
    }

    /** The round is gone, and with it whatever was to be released. */
    void gone() {
        news(LiveTally::gone);
    }

    <T> T reading(Function<LiveTally, T> question) {
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

package org.patlive.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.RoundBook;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.shared.RoundId;

/**
 * One round while somebody watches it. It is there before its tally is loaded: news that arrives meanwhile waits in
 * line, so that a tick never waits for a load (it would hold a database connection that the load needs) and nothing
 * falls between the load and the news.
 */
final class LiveSession {

    private final ReentrantLock loading = new ReentrantLock();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<LiveTally>> early = new ArrayList<>();
    private final Feed<RoundData> stateFeed;
    private final Feed<Snapshot> resultsFeed;
    private @Nullable LiveTally tally;

    LiveSession(RoundId round) {
        this.stateFeed = new Feed<>("Round " + round, () -> reading(LiveTally::round));
        this.resultsFeed = new Feed<>("Round " + round, this::snapshot);
    }

    /** Loads the tally once; whoever comes meanwhile waits. The round must be read before its book. */
    void load(Supplier<RoundData> round, Supplier<RoundBook> book) {
        loading.lock();
        try {
            if (isLoaded()) {
                return;
            }
            LiveTally loaded = new LiveTally(round.get(), book.get());
            lock.lock();
            try {
                tally = loaded;
                early.forEach(news -> news.accept(loaded));
                early.clear();
            } finally {
                lock.unlock();
            }
        } finally {
            loading.unlock();
        }
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
        return stateFeed.isDeserted()
                && resultsFeed.isDeserted()
                && nextPending().isEmpty();
    }

    /** Takes in what has happened and lets those who watch the results know. */
    void news(Consumer<LiveTally> news) {
        lock.lock();
        try {
            if (tally == null) {
                early.add(news);
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

    /** The round itself has changed: phones are told as well. */
    void changed(RoundData now) {
        news(known -> {
            known.changed(now);
            stateFeed.changed();
        });
    }

    /** A draft's disclosure mode has changed: nothing has been answered under the old one, so the tally begins anew. */
    void replanned(RoundData now) {
        news(known -> {
            tally = new LiveTally(now, new RoundBook(0, List.of(), List.of()));
            stateFeed.changed();
        });
    }

    /** The oldest release that waits for being committed. */
    Optional<LiveTally.Pending> nextPending() {
        lock.lock();
        try {
            return tally == null ? Optional.empty() : tally.nextPending();
        } finally {
            lock.unlock();
        }
    }

    void committed(LiveTally.Pending release) {
        news(known -> known.committed(release));
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

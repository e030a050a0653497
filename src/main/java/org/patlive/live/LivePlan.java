package org.patlive.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;

/** One plan while somebody watches it: read once after each change, however many watch. */
final class LivePlan {

    private final ReentrantLock reading = new ReentrantLock();
    private final Supplier<PlanData> source;
    private final Feed<PlanData> feed;
    private volatile boolean stale = true;
    private @Nullable PlanData newest;

    LivePlan(String name, Supplier<PlanData> source) {
        this.source = source;
        this.feed = new Feed<>(name, this::newest);
    }

    Feed<PlanData> feed() {
        return feed;
    }

    /** It is read again by whoever looks next. */
    void changed() {
        stale = true;
        feed.changed();
    }

    /** Tries again what could not be read. */
    void retry() {
        if (stale) {
            feed.changed();
        }
    }

    /** As it is committed now. */
    PlanData newest() {
        reading.lock();
        try {
            if (stale || newest == null) {
                stale = false; // before reading: a change from here on is read again
                newest = source.get();
            }
            return newest;
        } catch (RuntimeException failure) {
            stale = true;
            throw failure;
        } finally {
            reading.unlock();
        }
    }
}

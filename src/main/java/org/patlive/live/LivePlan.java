package org.patlive.live;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;

/** One plan while somebody watches it: read once after each change, for any number of subscribers. */
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

    /** Marks the plan as stale, so that the next delivery reads it again. */
    void changed() {
        stale = true;
        feed.changed();
    }

    /** Schedules another delivery if the plan could not be read. */
    void retry() {
        if (stale) {
            feed.changed();
        }
    }

    /** Returns the committed plan; reads it if it is stale. */
    PlanData newest() {
        reading.lock();
        try {
            if (stale || newest == null) {
                stale = false; // before reading: a later change makes it stale again
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

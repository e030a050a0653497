package org.patlive.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;

/**
 * Tells subscribers that something is new, conflating: each gets the newest state, at most every {@link #PACE}, on a
 * thread of its own, so that a slow one holds up nobody else.
 */
final class Feed<T> {

    /** The shortest time between two states for one subscriber. A single tick passes at once; a crowd's wait for this. */
    static final Duration PACE = Duration.ofMillis(40);

    private static final String NOT_TOLD = "a subscriber could not be told the news";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(Feed.class));

    private static final Executor THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("feed-", 0).factory());
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("feed-timer").factory());

    private final String name;
    private final Supplier<T> newest;
    private final PendingFeeds backlog;
    private final Set<Place> places = ConcurrentHashMap.newKeySet();

    Feed(String name, Supplier<T> newest) {
        this(name, newest, PendingFeeds.WHOLE);
    }

    Feed(String name, Supplier<T> newest, PendingFeeds backlog) {
        this.name = name;
        this.newest = newest;
        this.backlog = backlog;
    }

    Place subscribe(Consumer<T> subscriber) {
        Place place = new Place(subscriber);
        places.add(place);
        return place;
    }

    void leave(Place place) {
        places.remove(place);
    }

    boolean isDeserted() {
        return places.isEmpty();
    }

    /** Something is new. Constant time per subscriber; the state itself is read when it is delivered. */
    void changed() {
        places.forEach(Place::wake);
    }

    /** One subscriber's place. */
    final class Place {

        private final Consumer<T> subscriber;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private final ReentrantLock telling = new ReentrantLock();
        private volatile long since;
        private volatile long delivered = System.nanoTime() - PACE.toNanos();

        private Place(Consumer<T> subscriber) {
            this.subscriber = subscriber;
        }

        long since() {
            return since;
        }

        /** Delivers the newest state soon; at once after subscribing, so that nothing between look and place is missed. */
        void wake() {
            if (waiting.compareAndSet(false, true)) {
                since = System.nanoTime();
                backlog.add(this);
                long rest = delivered + PACE.toNanos() - System.nanoTime();
                if (rest <= 0) {
                    THREADS.execute(this::deliver);
                } else {
                    TIMER.schedule(() -> THREADS.execute(this::deliver), rest, TimeUnit.NANOSECONDS);
                }
            }
        }

        private void deliver() {
            backlog.remove(this);
            telling.lock(); // one after the other: an older state must not arrive after a newer one
            try {
                delivered = System.nanoTime();
                waiting.set(false); // before reading: a change from here on wakes this place again
                if (places.contains(this)) {
                    subscriber.accept(newest.get());
                    TROUBLES.works(NOT_TOLD, name);
                }
            } catch (RuntimeException e) {
                TROUBLES.failed(NOT_TOLD, name, e);
            } finally {
                telling.unlock();
            }
        }
    }
}

package org.patlive.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells subscribers that something is new, conflating: each gets the newest state, at most every {@link #PACE}, on a
 * thread of its own, so that a slow one holds up nobody else.
 */
final class Feed<T> {

    /** The shortest time between two states for one subscriber: ten a second look continuous in a room. */
    static final Duration PACE = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("feed-timer").factory());

    private final String name;
    private final Supplier<T> newest;
    private final Set<Place> places = ConcurrentHashMap.newKeySet();

    Feed(String name, Supplier<T> newest) {
        this.name = name;
        this.newest = newest;
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
        private volatile long delivered = System.nanoTime() - PACE.toNanos();

        private Place(Consumer<T> subscriber) {
            this.subscriber = subscriber;
        }

        /** Delivers the newest state soon; at once after subscribing, so that nothing between look and place is missed. */
        void wake() {
            if (waiting.compareAndSet(false, true)) {
                long rest = delivered + PACE.toNanos() - System.nanoTime();
                if (rest <= 0) {
                    THREADS.execute(this::deliver);
                } else {
                    TIMER.schedule(() -> THREADS.execute(this::deliver), rest, TimeUnit.NANOSECONDS);
                }
            }
        }

        private void deliver() {
            delivered = System.nanoTime();
            waiting.set(false); // before reading: a change from here on wakes this place again
            if (places.contains(this)) {
                try {
                    subscriber.accept(newest.get());
                } catch (RuntimeException e) {
                    LOG.warn("{}: a subscriber could not be told the news", name, e);
                }
            }
        }
    }
}

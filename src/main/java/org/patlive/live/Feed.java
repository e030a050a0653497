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
 * Delivers the newest state to subscribers, conflating changes: each gets a state at most every {@link #MIN_INTERVAL}, on a
 * thread of its own, so that a slow subscriber delays no other.
 */
final class Feed<T> {

    /** The shortest time between two deliveries to one subscriber. A single change is delivered at once. */
    static final Duration MIN_INTERVAL = Duration.ofMillis(40);

    private static final String NOT_DELIVERED = "a subscriber could not be told the news";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(Feed.class));

    private static final Executor EXECUTOR = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("feed-", 0).factory());
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("feed-timer").factory());

    private final String name;
    private final Supplier<T> newest;
    private final PendingDeliveries pending;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

    Feed(String name, Supplier<T> newest) {
        this(name, newest, PendingDeliveries.OF_THIS_SERVER);
    }

    Feed(String name, Supplier<T> newest, PendingDeliveries pending) {
        this.name = name;
        this.newest = newest;
        this.pending = pending;
    }

    Subscriber subscribe(Consumer<T> consumer) {
        Subscriber subscriber = new Subscriber(consumer);
        subscribers.add(subscriber);
        return subscriber;
    }

    void unsubscribe(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    boolean hasNoSubscribers() {
        return subscribers.isEmpty();
    }

    /** Schedules a delivery to every subscriber. The state is read when it is delivered. */
    void changed() {
        subscribers.forEach(Subscriber::schedule);
    }

    /** One subscriber of the feed. */
    final class Subscriber implements PendingDeliveries.Delivery {

        private final Consumer<T> consumer;
        private final AtomicBoolean scheduled = new AtomicBoolean();
        private final ReentrantLock delivering = new ReentrantLock();
        private volatile long waitingSince;
        private volatile long lastDelivery = System.nanoTime() - MIN_INTERVAL.toNanos();

        private Subscriber(Consumer<T> consumer) {
            this.consumer = consumer;
        }

        @Override
        public long waitingSince() {
            return waitingSince;
        }

        /**
         * Delivers the newest state soon. Also called right after subscribing, so that a change between the first read and the
         * subscription is not missed.
         */
        void schedule() {
            if (scheduled.compareAndSet(false, true)) {
                waitingSince = System.nanoTime();
                pending.add(this);
                long delay = lastDelivery + MIN_INTERVAL.toNanos() - System.nanoTime();
                if (delay <= 0) {
                    EXECUTOR.execute(this::deliver);
                } else {
                    TIMER.schedule(() -> EXECUTOR.execute(this::deliver), delay, TimeUnit.NANOSECONDS);
                }
            }
        }

        private void deliver() {
            pending.remove(this);
            delivering.lock(); // an older state must not arrive after a newer one
            try {
                lastDelivery = System.nanoTime();
                scheduled.set(false); // before reading: a later change schedules another delivery
                if (subscribers.contains(this)) {
                    consumer.accept(newest.get());
                    FAILURES.succeeded(NOT_DELIVERED, name);
                }
            } catch (RuntimeException e) {
                FAILURES.failed(NOT_DELIVERED, name, e);
            } finally {
                delivering.unlock();
            }
        }
    }
}

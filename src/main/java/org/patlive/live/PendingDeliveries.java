package org.patlive.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The deliveries of several feeds that are waiting. */
final class PendingDeliveries {

    /** Those of all feeds on this server. */
    static final PendingDeliveries OF_THIS_SERVER = new PendingDeliveries();

    /** A delivery to one subscriber. */
    interface Delivery {

        /** {@link System#nanoTime} of the change that it is for. */
        long waitingSince();
    }

    private final Set<Delivery> waiting = ConcurrentHashMap.newKeySet();

    void add(Delivery delivery) {
        waiting.add(delivery);
    }

    void remove(Delivery delivery) {
        waiting.remove(delivery);
    }

    /** Number of deliveries that are waiting. */
    int size() {
        return waiting.size();
    }

    /** How long the oldest has been waiting. */
    Duration longestWait() {
        long now = System.nanoTime();
        return Duration.ofNanos(waiting.stream()
                .mapToLong(delivery -> Math.max(0, now - delivery.waitingSince()))
                .max()
                .orElse(0));
    }
}

package org.patlive.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Of several feeds, what waits for its moment. */
final class PendingDeliveries {

    /** That of this server. */
    static final PendingDeliveries OF_THIS_SERVER = new PendingDeliveries();

    private final Set<Feed<?>.Subscriber> waiting = ConcurrentHashMap.newKeySet();

    void add(Feed<?>.Subscriber delivery) {
        waiting.add(delivery);
    }

    void remove(Feed<?>.Subscriber delivery) {
        waiting.remove(delivery);
    }

    /** How many places have news waiting for them. */
    int size() {
        return waiting.size();
    }

    /** How long the news that has been waiting longest does so. */
    Duration longestWait() {
        long now = System.nanoTime();
        return Duration.ofNanos(waiting.stream()
                .mapToLong(delivery -> Math.max(0, now - delivery.waitingSince()))
                .max()
                .orElse(0));
    }
}

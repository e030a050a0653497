package org.patlive.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Of several feeds, what waits for its moment. */
final class PendingFeeds {

    /** That of this server. */
    static final PendingFeeds WHOLE = new PendingFeeds();

    private final Set<Feed<?>.Place> waiting = ConcurrentHashMap.newKeySet();

    void add(Feed<?>.Place place) {
        waiting.add(place);
    }

    void remove(Feed<?>.Place place) {
        waiting.remove(place);
    }

    /** How many places have news waiting for them. */
    int size() {
        return waiting.size();
    }

    /** How long the news that has been waiting longest does so. */
    Duration longest() {
        long now = System.nanoTime();
        return Duration.ofNanos(waiting.stream()
                .mapToLong(place -> Math.max(0, now - place.since()))
                .max()
                .orElse(0));
    }
}

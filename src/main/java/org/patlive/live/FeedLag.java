package org.patlive.live;

import java.time.Duration;

/**
 * One part of the way from a commit to the windows that show it, and how far it is behind. Every bean of this kind
 * counts for the server's health: a node that shows old news is better left to recover while another takes over.
 */
public interface FeedLag {

    /** The part's name in metrics: {@code local}, {@code relay}. */
    String part();

    /** How long the oldest news that has not passed has been waiting; zero where none does. */
    Duration lag();

    /** How many news are waiting. */
    default int waiting() {
        return 0;
    }
}

package org.patlive.live;

import java.time.Duration;

/**
 * Measures how far one part of the way from a commit to the open pages lags behind. Every bean of this type counts for the
 * server's health: a node that shows outdated states should recover while another takes over.
 */
public interface FeedLag {

    /** The part's name in metrics: {@code local}, {@code relay}. */
    String part();

    /** How long the oldest change that has not been passed on has been waiting; zero if there is none. */
    Duration lag();

    /** Number of changes that are waiting. */
    default int waiting() {
        return 0;
    }
}

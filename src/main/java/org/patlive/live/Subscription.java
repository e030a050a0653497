package org.patlive.live;

/**
 * A subscription to a feed. The subscriber receives the newest state, at most every {@link Feed#MIN_INTERVAL}, until it is closed.
 *
 * @param <T> what the feed carries
 */
public interface Subscription<T> extends AutoCloseable {

    /** Returns the present state. */
    T newest();

    /** Ends the subscription; idempotent. */
    @Override
    void close();
}

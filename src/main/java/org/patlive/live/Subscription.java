package org.patlive.live;

/**
 * A place in a feed. Whoever holds it is told of the newest state, at most every {@link Feed#MIN_INTERVAL}, until it is closed.
 *
 * @param <T> what the feed carries
 */
public interface Subscription<T> extends AutoCloseable {

    /** The state at this moment. */
    T newest();

    /** Ends the news; closing twice does nothing. */
    @Override
    void close();
}

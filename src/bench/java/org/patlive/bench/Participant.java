package org.patlive.bench;

/** Somebody who ticks. */
interface Participant extends AutoCloseable {

    /** Ticks once and returns when told that it is saved. */
    void ticks() throws InterruptedException;

    /** Bytes that have come to them over the network. */
    long received();

    @Override
    void close();
}

package org.patlive.assessment.round;

/** Publishes the figures of a round; implemented where figures are computed. */
public interface RoundPublication {

    /** Called in the transaction that closes the round. */
    void publish(Round round);
}

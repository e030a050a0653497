package org.patlive.assessment.round;

/** Writes down what a round shows when it is closed. */
public interface RoundPublication {

    /** In the transaction that closes the round. */
    void publish(Round round);
}

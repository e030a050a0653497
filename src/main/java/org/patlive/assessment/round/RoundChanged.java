package org.patlive.assessment.round;

/** Published when a facilitator has changed a round, with its new state. */
public record RoundChanged(RoundData round) {}

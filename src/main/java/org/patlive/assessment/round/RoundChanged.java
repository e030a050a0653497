package org.patlive.assessment.round;

/** A round was opened or closed, or its scene changed; this is how it stands now. */
public record RoundChanged(RoundData round) {}

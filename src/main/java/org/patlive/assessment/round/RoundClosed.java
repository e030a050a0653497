package org.patlive.assessment.round;

import org.patlive.shared.RoundId;

/** Published when a round has been closed. */
public record RoundClosed(RoundId round) {}

package org.patlive.assessment.round;

import org.patlive.shared.RoundId;

/** A round was closed. */
public record RoundClosed(RoundId round) {}

package org.patlive.assessment.events;

import org.patlive.shared.RoundId;

/** A round was closed. */
public record RoundClosed(RoundId round) {}

package org.patlive.assessment.events;

import org.patlive.shared.RoundId;

/** A round was closed, which happens once. */
public record RoundClosed(RoundId round) {}

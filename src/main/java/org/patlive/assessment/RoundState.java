package org.patlive.assessment;

/** A round is prepared, then open for answers, then closed for good. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED
}

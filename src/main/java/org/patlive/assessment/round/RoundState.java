package org.patlive.assessment.round;

/** State of a round: prepared, then open for answers, then closed; a closed round can be reopened. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED;

    /** @throws RoundNotOpen unless a round in this state takes answers */
    public void checkTakesAnswers() {
        switch (this) {
            case OPEN -> {}
            case DRAFT -> throw new RoundNotOpen("assessment.refused.not-open-yet");
            case CLOSED -> throw new RoundNotOpen("assessment.refused.closed-for-answers");
        }
    }
}

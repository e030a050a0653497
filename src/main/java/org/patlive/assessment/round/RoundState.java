package org.patlive.assessment.round;

/** A round is prepared, then takes answers, then is closed; a closed one can be opened again. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED;

    /** @throws RoundNotOpen unless a round in this state takes answers */
    public void checkTakesAnswers() {
        switch (this) {
            case OPEN -> {}
            case DRAFT -> throw new RoundNotOpen("The facilitator has not opened this round yet.");
            case CLOSED -> throw new RoundNotOpen("This round is closed: it takes no answers unless it is reopened.");
        }
    }
}

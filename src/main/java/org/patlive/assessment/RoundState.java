package org.patlive.assessment;

/** A round is prepared, then takes answers, then is closed; a closed one can be opened again. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED;

    /** @throws NotOpen unless a round in this state takes answers */
    public void checkTakesAnswers() {
        switch (this) {
            case OPEN -> {}
            case DRAFT -> throw new NotOpen("The facilitator has not opened this round yet.");
            case CLOSED -> throw new NotOpen("This round is closed: it takes no answers unless it is reopened.");
        }
    }
}

package org.patlive.assessment;

/** A round is prepared, then takes answers, then is closed. */
public enum RoundState {
    DRAFT,
    OPEN,
    CLOSED;

    /** @throws Refused unless a round in this state takes answers */
    public void checkTakesAnswers() {
        switch (this) {
            case OPEN -> {}
            case DRAFT -> throw new Refused("The facilitator has not opened this round yet.");
            case CLOSED ->
                throw new Refused("The facilitator has closed this round; the answers saved until then are in.");
        }
    }
}

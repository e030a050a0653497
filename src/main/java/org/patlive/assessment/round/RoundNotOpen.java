package org.patlive.assessment.round;

import org.patlive.shared.Refused;

/**
 * A round takes no answers at the moment, because it is not open yet or closed. Unlike any other refusal this one may pass: a
 * closed round can be reopened, so a phone keeps what it could not save.
 */
public class RoundNotOpen extends Refused {

    public RoundNotOpen(String message) {
        super(message);
    }
}

package org.patlive.assessment.round;

import org.patlive.shared.Refused;

/**
 * Thrown where a round takes no answers because it is not open. Unlike other refusals this one may be temporary, as a closed
 * round can be reopened: a phone keeps what it could not save and tries again.
 */
public class RoundNotOpen extends Refused {

    public RoundNotOpen(String reason) {
        super(reason);
    }
}

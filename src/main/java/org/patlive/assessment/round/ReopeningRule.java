package org.patlive.assessment.round;

import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/** A reason why a closed round must not be reopened, checked before it is; implemented by later stages. */
public interface ReopeningRule {

    /** @throws Refused if the round must stay closed */
    void check(RoundId round);
}

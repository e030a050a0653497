package org.patlive.assessment.round;

import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/** Something that builds on a closed round and may forbid that it is opened again. */
public interface ReopeningRule {

    /** @throws Refused with what stands in the way */
    void check(RoundId round);
}

package org.patlive.actionplan.review;

import java.util.Optional;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;

/**
 * What became of one action.
 *
 * @param change of the score that it is about; empty if it is about nothing that is measured, or scores cannot be compared
 *     yet
 */
public record ActionOutcome(ActionData action, Optional<ScoreChange> change) {

    public boolean isDone() {
        return action.isDone();
    }

    /** Whether the group had agreed on it. */
    public boolean wasAgreed() {
        return action.state() != ActionState.PROPOSED;
    }
}

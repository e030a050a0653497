package org.patlive.actionplan.review;

import java.util.Locale;
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

    /** {@code Done}, or {@code Not done, under way}. */
    public String stateText() {
        return isDone() ? "Done" : "Not done, " + action.state().label().toLowerCase(Locale.UK);
    }

    /** How the score has changed: {@code 4C moved up from 2.1 to 2.8 of 4}; empty if it is not compared. */
    public String changeText() {
        return change.map(ScoreChange::text).orElse("");
    }
}

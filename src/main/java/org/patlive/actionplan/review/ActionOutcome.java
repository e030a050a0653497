package org.patlive.actionplan.review;

import static org.patlive.shared.text.Texts.text;

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

    /** {@code Done}, or {@code Under way, not done}. */
    public String stateText() {
        return switch (action.state()) {
            case PROPOSED -> text("actionplan.outcome.proposed");
            case AGREED -> text("actionplan.outcome.agreed");
            case UNDER_WAY -> text("actionplan.outcome.under-way");
            case DONE -> text("actionplan.outcome.done");
        };
    }

    /** How the score has changed: {@code 4C moved up from 2.1 to 2.8 (out of 4)}; empty if it is not compared. */
    public String changeText() {
        return change.map(ScoreChange::text).orElse("");
    }
}

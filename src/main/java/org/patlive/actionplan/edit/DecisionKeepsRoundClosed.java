package org.patlive.actionplan.edit;

import org.patlive.assessment.round.ReopeningRule;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/**
 * Forbids reopening a round once its plan has a recorded decision, because the group decided on the published figures.
 */
@Component
class DecisionKeepsRoundClosed implements ReopeningRule {

    private final PlanReader plans;

    DecisionKeepsRoundClosed(PlanReader plans) {
        this.plans = plans;
    }

    @Override
    public void check(RoundId round) {
        if (plans.of(round).scenario().isPresent()) {
            throw new Refused("actionplan.refused.decision-recorded");
        }
    }
}

package org.patlive.actionplan;

import org.patlive.assessment.Refused;
import org.patlive.assessment.ReopeningRule;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/**
 * A round is not opened again once its plan has a recorded decision: the group decided on the figures as they are.
 */
@Component
class DecidedPlan implements ReopeningRule {

    private final PlanRecord plans;

    DecidedPlan(PlanRecord plans) {
        this.plans = plans;
    }

    @Override
    public void check(RoundId round) {
        if (plans.of(round).scenario().isPresent()) {
            throw new Refused("The action plan has a recorded decision. This round can’t be reopened.");
        }
    }
}

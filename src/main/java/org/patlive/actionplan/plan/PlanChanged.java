package org.patlive.actionplan.plan;

import org.patlive.shared.RoundId;

/** Published when something in the plan of a round has changed; does not say what. */
public record PlanChanged(RoundId round) {}

package org.patlive.actionplan.plan;

import org.patlive.shared.RoundId;

/** Something in the plan of this round has changed; never what. */
public record PlanChanged(RoundId round) {}

package org.patlive.live;

import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.result.Results;
import org.patlive.shared.RoundId;

/**
 * The plan that the partnership made after its last round with one, which this round opens with.
 *
 * @param title of that round
 * @param plan as it stands now: what was done since is entered there
 * @param results of that round, as its own disclosure rules leave them
 */
public record LastPlan(RoundId round, String title, PlanData plan, Results results) {}

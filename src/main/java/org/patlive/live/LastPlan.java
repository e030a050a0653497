package org.patlive.live;

import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.result.Results;
import org.patlive.shared.RoundId;

/**
 * The plan of the last earlier round that has one, which this round starts by reviewing.
 *
 * @param round the earlier round
 * @param title of that round
 * @param plan in its present state, with what was done since
 * @param results of that round under its own disclosure rules
 */
public record LastPlan(RoundId round, String title, PlanData plan, Results results) {}

package org.patlive.analysis.disclosure;

import java.util.List;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.score.GroupTally;
import org.patlive.analysis.score.KendallsW;
import org.patlive.analysis.score.RespondentCounts;
import org.patlive.analysis.score.Tally;

/**
 * All counts of a round from which its results are made, before the disclosure rules are applied.
 *
 * @param overall counts over all respondents
 * @param kendallsW the agreement on significance over all respondents
 */
record RoundTallies(
        Disclosure disclosure,
        Tally overall,
        KendallsW kendallsW,
        RespondentCounts respondentCounts,
        List<GroupTally> organisations,
        List<GroupTally> levels) {}

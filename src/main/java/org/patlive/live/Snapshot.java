package org.patlive.live;

import org.patlive.analysis.Projection;
import org.patlive.analysis.Results;
import org.patlive.assessment.RoundData;

/**
 * Everything that a console or a projected screen shows of a round at one moment, already under the disclosure rules.
 *
 * @param changedSinceRelease how many respondents have changed something that is not shown yet; 0 in modes that release
 *     at once
 */
public record Snapshot(
        RoundData round, Progress progress, Results results, Projection projection, int changedSinceRelease) {}

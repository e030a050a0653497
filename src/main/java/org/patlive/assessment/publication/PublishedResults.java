package org.patlive.assessment.publication;

import java.util.Map;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.response.Progress;

/**
 * The published figures of one round.
 *
 * @param asOf for each population the release as which its figures were published; in a round that was reopened and closed
 *     again some may be older than others
 * @param laterRespondents how many respondents have answered something since then that is not in the figures
 */
public record PublishedResults(Results results, Progress progress, Map<Population, Long> asOf, int laterRespondents) {

    /** Whether the round was closed so early that no figure could be shown; reopened, it shows sampled bands again. */
    public boolean isNothingShown() {
        return results.shownPopulations().isEmpty();
    }
}

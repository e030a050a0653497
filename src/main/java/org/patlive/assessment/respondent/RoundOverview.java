package org.patlive.assessment.respondent;

import java.time.LocalDate;
import org.patlive.assessment.round.RoundData;

/**
 * A round in a list of rounds.
 *
 * @param prepared when it was prepared, in UTC
 * @param joined how many partners have joined
 */
public record RoundOverview(RoundData round, LocalDate prepared, int joined) {}

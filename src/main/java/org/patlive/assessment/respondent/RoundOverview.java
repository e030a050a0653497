package org.patlive.assessment.respondent;

import java.time.LocalDate;
import org.patlive.assessment.round.RoundData;

/**
 * A round in a list of rounds.
 *
 * @param created when it was created, in UTC
 */
public record RoundOverview(RoundData round, LocalDate created, ParticipantCounts partners) {}

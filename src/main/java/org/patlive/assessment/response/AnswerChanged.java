package org.patlive.assessment.response;

import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/**
 * Published when a respondent's answer to one item has been committed.
 *
 * @param points the new answer
 * @param version grows with each change of this answer, so that an event that arrives late is recognised
 * @param releaseWhenGiven number of the round's last release when the answer was given
 */
public record AnswerChanged(
        RoundId round, RespondentId respondent, Item item, int points, int version, long releaseWhenGiven) {}

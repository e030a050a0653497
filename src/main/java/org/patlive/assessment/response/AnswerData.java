package org.patlive.assessment.response;

import java.util.UUID;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/**
 * One committed answer.
 *
 * @param releaseWhenGiven number of the round's last release when the answer was given
 * @param version grows with each change of this answer
 */
public record AnswerData(RespondentId respondent, Item item, int points, long releaseWhenGiven, int version) {

    /** For queries. */
    AnswerData(UUID respondent, String item, int points, long releaseWhenGiven, int version) {
        this(new RespondentId(respondent), Item.of(item), points, releaseWhenGiven, version);
    }

    public AnswerKey key() {
        return new AnswerKey(respondent, item);
    }
}

package org.patlive.assessment;

import java.util.List;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/**
 * All that a round holds of respondents and answers, to rebuild a live session from.
 *
 * @param released number of the last release; 0 before the first
 */
public record RoundBook(long released, List<RespondentData> respondents, List<Entry> entries) {

    /** One committed answer, with what the last release showed of it (0 for nothing). */
    public record Entry(RespondentId respondent, Item item, int points, int released, int version) {

        public Key key() {
            return new Key(respondent, item);
        }
    }

    /** Where an answer stands. */
    public record Key(RespondentId respondent, Item item) {}
}

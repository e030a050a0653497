package org.patlive.assessment.response;

import java.util.List;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/**
 * All that a round holds of respondents and answers, to rebuild a live session from.
 *
 * @param lastRelease number of the last release of an Anonymous round; 0 before the first
 * @param bands that an open Anonymous round shows
 */
public record RoundAnswers(
        long lastRelease, List<SampledBands.SampledBand> bands, List<RespondentData> respondents, List<Entry> answers) {

    /** Of a round that nobody has joined yet. */
    public static final RoundAnswers EMPTY = new RoundAnswers(0, List.of(), List.of(), List.of());

    /**
     * One committed answer.
     *
     * @param releaseWhenGiven number of the release that was the last one when the answer was given
     */
    public record Entry(RespondentId respondent, Item item, int points, long releaseWhenGiven, int version) {

        public Key key() {
            return new Key(respondent, item);
        }
    }

    /** Where an answer stands. */
    public record Key(RespondentId respondent, Item item) {}
}

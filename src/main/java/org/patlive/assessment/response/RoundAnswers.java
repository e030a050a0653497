package org.patlive.assessment.response;

import java.util.List;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.assessment.respondent.RespondentData;

/**
 * The respondents and answers of a round, or some of them, from which a live session is built or updated.
 *
 * @param lastRelease number of the last release of an Anonymous round; 0 before the first
 * @param bands what an open Anonymous round shows
 */
public record RoundAnswers(
        long lastRelease,
        List<SampledBands.SampledBand> bands,
        List<RespondentData> respondents,
        List<AnswerData> answers) {

    /** A round that nobody has joined yet. */
    public static final RoundAnswers EMPTY = new RoundAnswers(0, List.of(), List.of(), List.of());
}

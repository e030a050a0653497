package org.patlive.feedback.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.finding.FindingData;
import org.patlive.shared.RespondentId;

/**
 * The outcome of the feedback meeting so far.
 *
 * @param findings in the order in which they were written
 * @param comments those that are shown, sorted by their words
 * @param questionResults counts of the questions that were shown, in the order of
 *     {@link org.patlive.analysis.projection.QuestionProjection.Cause}, for 4, 3, 2, 1, or for the scenarios A, B, C
 * @param answered the respondents who have answered the open question; only their number is shown
 */
public record Feedback(
        List<FindingData> findings,
        Map<CommentTopic, List<String>> comments,
        Map<RoomQuestion, List<Integer>> questionResults,
        Set<RespondentId> answered) {

    public static final Feedback NONE = new Feedback(List.of(), Map.of(), Map.of(), Set.of());
}

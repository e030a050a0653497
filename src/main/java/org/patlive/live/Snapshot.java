package org.patlive.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.record.Feedback;

/**
 * Everything that a console or a projected screen shows of a round at one moment, with the disclosure rules applied.
 *
 * @param feedback without comments and question results while the facilitator conceals the results
 * @param questionAnswers how many have answered the open question
 * @param earlier closed rounds of the same partnership, oldest first, each under its own rules
 * @param plan the present plan of the round
 * @param lastPlan the plan that this round starts by reviewing; null if there is none
 * @param laterRespondents how many partners have answered something after the figures of a closed Anonymous round were published, too
 *     few for their answers to be in them
 * @param asPublished whether the figures are the published ones; may be true of a round that was reopened
 */
public record Snapshot(
        RoundData round,
        Progress progress,
        Results results,
        Projection projection,
        Feedback feedback,
        int questionAnswers,
        List<TrendProjection.Earlier> earlier,
        PlanData plan,
        @Nullable LastPlan lastPlan,
        int laterRespondents,
        boolean asPublished) {

    /** The counts of a question; empty until they are shown. */
    public Optional<List<Integer>> questionResult(RoomQuestion question) {
        return Optional.ofNullable(feedback.questionResults().get(question));
    }

    /** A copy with other plans. */
    Snapshot with(PlanData newPlan, @Nullable LastPlan newLast) {
        return new Snapshot(
                round,
                progress,
                results,
                projection,
                feedback,
                questionAnswers,
                earlier,
                newPlan,
                newLast,
                laterRespondents,
                asPublished);
    }

    public TrendProjection trend() {
        return TrendProjection.of(results, round.plan().title(), earlier);
    }
}

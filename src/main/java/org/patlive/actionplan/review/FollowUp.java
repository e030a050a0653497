package org.patlive.actionplan.review;

import java.util.List;
import java.util.Optional;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.text.Sentence;

/**
 * Follow-up of an earlier plan: what became of its actions, and how the scores that they are about have changed since.
 *
 * @param title of the round that the plan belongs to
 * @param comparison whether scores can be compared
 * @param outcomes one for each action, in the order of the plan
 */
public record FollowUp(String title, Comparison comparison, List<ActionOutcome> outcomes) {

    /** Whether the scores of this round can be compared with those of the earlier one. */
    public enum Comparison {
        AVAILABLE,
        AWAITING_ANSWERS,
        CONCEALED
    }

    /**
     * @param before results of the round that the plan belongs to, as they may be shown
     * @param now results of this round, as they may be shown
     */
    public static FollowUp of(PlanData plan, String title, Results before, Results now) {
        Comparison comparison = now.aggregate().equals(Figure.hidden(Figure.Reason.CONCEALED))
                ? Comparison.CONCEALED
                : now.respondents() == 0 ? Comparison.AWAITING_ANSWERS : Comparison.AVAILABLE;
        return new FollowUp(
                title,
                comparison,
                plan.actions().stream()
                        .map(action -> new ActionOutcome(
                                action,
                                comparison == Comparison.AVAILABLE
                                        ? ScoreChange.of(subject(plan, action), before, now)
                                        : Optional.empty()))
                        .toList());
    }

    /** The subject of the action itself, or of the area that it answers. */
    private static FindingSubject subject(PlanData plan, ActionData action) {
        return !action.subject().equals(FindingSubject.PARTNERSHIP)
                ? action.subject()
                : plan.areas().stream()
                        .filter(area -> action.area().filter(area.id()::equals).isPresent())
                        .map(AreaData::subject)
                        .findFirst()
                        .orElse(FindingSubject.PARTNERSHIP);
    }

    /** Says how many of the agreed actions are done, and how the scores that they are about have changed. */
    public Sentence sentence() {
        return FollowUpMessage.of(
                title, outcomes.stream().filter(ActionOutcome::wasAgreed).toList());
    }
}

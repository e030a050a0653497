package org.patlive.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.NextReview;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.ReviewKind;

/** The message of the plan scene: the state of the plan, or of the enlarged action, in one sentence. */
final class PlanMessage {

    private PlanMessage() {}

    static String of(PlanContent content) {
        return content.enlarged().map(action -> of(content, action)).orElseGet(() -> {
            if (content.isScenario("A")) {
                return review(content.plan());
            }
            return content.plan().isEmpty() ? beforeActions(content) : board(content.plan());
        });
    }

    private static String beforeActions(PlanContent content) {
        if (content.areas().isEmpty()) {
            return "No action has been proposed yet";
        }
        return content.isScenario("C")
                ? "What comes first in our remedial plan?"
                : "What will we do about each of these?";
    }

    private static String board(PlanData plan) {
        List<String> counts = new ArrayList<>();
        for (ActionState state : List.of(ActionState.AGREED, ActionState.UNDER_WAY, ActionState.DONE)) {
            int count = plan.in(state).size();
            if (count > 0) {
                counts.add(count + " " + state.label().toLowerCase(Locale.UK));
            }
        }
        boolean allProposed = counts.isEmpty();
        String actions = PlanText.actions(plan.actions().size()) + (allProposed ? " proposed" : "");
        long objected =
                plan.actions().stream().filter(ActionData::hasOpenObjection).count();
        if (objected > 0) {
            counts.add(objected + " with an objection");
        }
        return counts.isEmpty() ? actions : actions + (allProposed ? ", " : ": ") + String.join(", ", counts);
    }

    private static String review(PlanData plan) {
        NextReview review = plan.review();
        String when = review.date()
                .map(date -> "Our next review is on " + PlanText.date(date))
                .orElseGet(
                        () -> review.how().filter(ReviewKind.ON_CHANGE::equals).isPresent()
                                ? "Our next review comes with the next important change"
                                : "How, when and with whom is our next review?");
        boolean hasDate = review.date().isPresent();
        return plan.isEmpty() || !hasDate
                ? when
                : when + "; " + PlanText.actions(plan.actions().size()) + " until then";
    }

    /** Returns what the group has to decide about an action next, or else its state. */
    private static String of(PlanContent content, ActionData action) {
        if (!action.conflicts().isEmpty()) {
            return "Two wordings stand here: which one do we mean?";
        }
        String state = action.state().label();
        List<String> objecting = content.objecting(action);
        if (!objecting.isEmpty()) {
            return objecting.size() == 1
                    ? state + ", with an objection from " + objecting.getFirst()
                    : state + ", with objections from " + objecting.size() + " organisations";
        }
        if (!action.isDone() && action.owner().isEmpty()) {
            return state + ": who will own it?";
        }
        if (!action.isDone() && action.due().isEmpty()) {
            return state + ": until when?";
        }
        return action.isDone() ? state : state + ": " + ownedBy(content, action);
    }

    private static String ownedBy(PlanContent content, ActionData action) {
        return action.owner().map(content::organisationName).orElse("")
                + action.due().map(date -> ", by " + PlanText.date(date)).orElse("");
    }
}

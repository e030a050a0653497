package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.NextReview;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.shared.text.Dates;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

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
        int areas = content.areas().size();
        if (areas == 0) {
            return text("screen.headline.none");
        }
        return content.isScenario("C")
                ? text("screen.headline.remedial", "count", areas)
                : text("screen.headline.areas", "count", areas);
    }

    private static String board(PlanData plan) {
        int actions = plan.actions().size();
        long objected =
                plan.actions().stream().filter(ActionData::hasOpenObjection).count();
        if (plan.in(ActionState.PROPOSED).size() == actions) {
            return objected == 0
                    ? text("screen.headline.proposed", "count", actions)
                    : text("screen.headline.proposed-objection", "count", actions, "objections", objected);
        }
        List<String> counts = new ArrayList<>();
        for (ActionState state : ActionState.values()) {
            int count = plan.in(state).size();
            if (count > 0) {
                counts.add(text("screen.headline.in-state", "count", count, "state", state));
            }
        }
        return text("screen.headline.by-state", "states", Texts.series(counts), "objected", objected);
    }

    private static String review(PlanData plan) {
        NextReview review = plan.review();
        if (review.date().isEmpty()) {
            return review.how().filter(ReviewKind.ON_CHANGE::equals).isPresent()
                    ? text("screen.headline.review-on-change")
                    : text("screen.headline.review-missing");
        }
        String date = Dates.full(review.date().get());
        return plan.isEmpty()
                ? text("screen.headline.review", "date", date)
                : text(
                        "screen.headline.review-actions",
                        "date",
                        date,
                        "count",
                        plan.actions().size());
    }

    /** Returns what the group has to decide about an action next, or else its state. */
    private static String of(PlanContent content, ActionData action) {
        if (!action.conflicts().isEmpty()) {
            return text("screen.headline.versions");
        }
        String state = PlanWords.label(action.state());
        List<String> objecting = content.objecting(action);
        if (!objecting.isEmpty()) {
            return objecting.size() == 1
                    ? text("screen.headline.objects", "state", state, "organisation", objecting.getFirst())
                    : text("screen.headline.object", "state", state, "count", objecting.size());
        }
        if (!action.isDone() && action.owner().isEmpty()) {
            return text("screen.headline.owner-missing", "state", state);
        }
        if (!action.isDone() && action.due().isEmpty()) {
            return text("screen.headline.due-missing", "state", state);
        }
        return action.isDone() ? state : owned(content, action, state);
    }

    private static String owned(PlanContent content, ActionData action, String state) {
        return text(
                "screen.headline.owned",
                "state",
                state,
                "owner",
                action.owner().map(content::organisationName).orElse(""),
                "date",
                action.due().map(Dates::full).orElse(""));
    }
}

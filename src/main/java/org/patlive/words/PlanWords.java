package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.actionplan.review.FollowUp.Comparison;

/** The labels of an action plan, and what became of the last one. */
public final class PlanWords {

    private PlanWords() {}

    public static String label(ActionState state) {
        return switch (state) {
            case PROPOSED -> text("words.plan.proposed");
            case AGREED -> text("words.plan.agreed");
            case UNDER_WAY -> text("words.plan.under-way");
            case DONE -> text("words.plan.done");
        };
    }

    public static String label(Urgency urgency) {
        return switch (urgency) {
            case NOW -> text("words.plan.now");
            case SOON -> text("words.plan.soon");
            case LATER -> text("words.plan.later");
        };
    }

    public static String label(Stance stance) {
        return switch (stance) {
            case OWN -> text("words.plan.own");
            case SUPPORT -> text("words.plan.support");
            case CAN_LIVE_WITH -> text("words.plan.can-accept");
            case OBJECT -> text("words.plan.object");
        };
    }

    public static String label(ReviewKind how) {
        return switch (how) {
            case SAME_INDIVIDUALS -> text("words.plan.same-individuals");
            case OTHER_LEVELS -> text("words.plan.other-levels");
            case ON_CHANGE -> text("words.plan.on-change");
        };
    }

    public static String label(AreaData.Kind kind) {
        return switch (kind) {
            case FINDING -> text("words.plan.finding");
            case WEAK -> text("words.plan.weak");
            case DIVIDED -> text("words.plan.divided");
            case REMEDY -> text("words.plan.remedy");
        };
    }

    public static String label(AuthorLabel author) {
        return switch (author.kind()) {
            case FACILITATOR -> text("words.plan.facilitator");
            case PARTNER -> text("words.plan.partner");
            case AT_ORGANISATION -> text("words.plan.at-organisation", "organisation", author.who());
            case NAMED -> author.who();
        };
    }

    /** Returns what became of an action of the last plan: {@code Done}, or {@code Under way, not done}. */
    public static String outcome(ActionState state) {
        return switch (state) {
            case PROPOSED -> text("words.outcome.proposed");
            case AGREED -> text("words.outcome.agreed");
            case UNDER_WAY -> text("words.outcome.under-way");
            case DONE -> text("words.outcome.done");
        };
    }

    /** Returns why scores are not compared; empty where they are. */
    public static String note(Comparison comparison) {
        return switch (comparison) {
            case AVAILABLE -> "";
            case AWAITING_ANSWERS -> text("words.outcome.awaiting-answers");
            case CONCEALED -> text("words.outcome.concealed");
        };
    }
}

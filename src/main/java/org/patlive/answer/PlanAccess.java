package org.patlive.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.assessment.round.RoundData;
import org.patlive.design.FeedSignal;
import org.patlive.live.LivePlans;

/** Lets a phone follow the plan while the partners take part in it, and not a moment longer. Shows nothing itself. */
class PlanAccess extends Div {

    private final RoundData round;
    private final Signal<RoundData> state;
    private final PartnerPlan part;
    private final AnswerSheet sheet;
    private final LivePlans plans;

    PlanAccess(RoundData round, Signal<RoundData> state, PartnerPlan part, AnswerSheet sheet, LivePlans plans) {
        this.round = round;
        this.state = state;
        this.part = part;
        this.sheet = sheet;
        this.plans = plans;
        getElement().setAttribute("hidden", true);
    }

    /** Begins or ends to follow it. */
    void plans(boolean now) {
        if (now && getChildren().findAny().isEmpty()) {
            Div following = new Div();
            PlanOnPhone phone = new PlanOnPhone(
                    sheet.getElement(), part.author(), round.partnership().organisations());
            Signal<PlanData> plan =
                    FeedSignal.follow(following, plans.plan(round.id()), news -> plans.follow(round.id(), news));
            Signal.effect(
                    following,
                    () -> phone.show(plan.get(), state.get().meeting().concealed()));
            add(following);
        } else if (!now) {
            removeAll();
        }
    }
}

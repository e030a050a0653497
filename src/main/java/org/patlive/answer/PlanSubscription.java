package org.patlive.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.assessment.round.RoundData;
import org.patlive.design.FeedSignal;
import org.patlive.live.LivePlans;

/**
 * Sends the plan and its changes to a phone while the partners take part in it. A component of its own, without anything to
 * see, because a signal is followed for as long as a component is attached.
 */
class PlanSubscription extends Div {

    private final RoundData round;
    private final Signal<RoundData> state;
    private final PlanRequests requests;
    private final AnswerSheet sheet;
    private final LivePlans plans;

    PlanSubscription(
            RoundData round, Signal<RoundData> state, PlanRequests requests, AnswerSheet sheet, LivePlans plans) {
        this.round = round;
        this.state = state;
        this.requests = requests;
        this.sheet = sheet;
        this.plans = plans;
        getElement().setAttribute("hidden", true);
    }

    /** Starts or stops sending. */
    void setActive(boolean active) {
        if (active && getChildren().findAny().isEmpty()) {
            Div subscription = new Div();
            PlanProperties properties = new PlanProperties(
                    sheet.getElement(), requests.author(), round.partnership().organisations());
            Signal<PlanData> plan = FeedSignal.follow(
                    subscription, plans.plan(round.id()), subscriber -> plans.follow(round.id(), subscriber));
            Signal.effect(
                    subscription,
                    () -> properties.show(plan.get(), state.get().meeting().concealed()));
            add(subscription);
        } else if (!active) {
            removeAll();
        }
    }
}

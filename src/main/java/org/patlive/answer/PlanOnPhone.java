package org.patlive.answer;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.NextReview;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.shared.ActionId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan as one partner's phone shows it. Each action has a property of its own, {@code card0}, {@code card1} and so on,
 * so that a phone is sent the action that has changed and no other.
 */
class PlanOnPhone {

    /** Actions that a phone has room for; the front end knows the same number. */
    static final int MOST = 200;

    private final Element element;
    private final Author me;
    private final List<OrganisationData> organisations;
    private final Map<ActionId, Integer> places = new HashMap<>();
    private final Map<ActionId, Shown> shown = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();

    private record Shown(ActionData action, int order) {}

    PlanOnPhone(Element element, Author me, List<OrganisationData> organisations) {
        this.element = element;
        this.me = me;
        this.organisations = organisations;
    }

    /**
     * Brings the phone up to date. An equal property is not sent again.
     *
     * @param concealed whether the facilitator hides the results: what comes from answers is not named then
     */
    void show(PlanData plan, boolean concealed) {
        element.setPropertyJson("plan", head(plan, concealed));
        Set<ActionId> gone = new HashSet<>(places.keySet());
        int order = 0;
        for (ActionData action : plan.actions()) {
            gone.remove(action.id());
            show(action, order++);
        }
        gone.forEach(this::remove);
    }

    private void show(ActionData action, int order) {
        Shown now = new Shown(action, order);
        if (now.equals(shown.put(action.id(), now))) {
            return; // in a hall, building it again for each phone would be what a stroke costs
        }
        if (!places.containsKey(action.id())) {
            int place = free.isEmpty() ? places.size() : free.removeLast();
            if (place >= MOST) {
                return;
            }
            places.put(action.id(), place);
        }
        element.setPropertyJson("card" + places.get(action.id()), card(action).put("order", order));
    }

    private void remove(ActionId action) {
        shown.remove(action);
        int place = places.remove(action);
        free.add(place);
        element.setPropertyJson("card" + place, JacksonUtils.createObjectNode());
    }

    private ObjectNode head(PlanData plan, boolean concealed) {
        ObjectNode head = JacksonUtils.createObjectNode()
                .put("me", me.label())
                .put(
                        "organisation",
                        me.organisation() == null ? "" : me.organisation().toString())
                .put("scenario", plan.scenario().orElse(""))
                .put("reason", plan.reason())
                .put("review", review(plan.review()));
        ArrayNode all = head.putArray("organisations");
        organisations.forEach(
                one -> all.addObject().put("id", one.id().toString()).put("name", one.name()));
        ArrayNode areas = head.putArray("areas");
        plan.areas().stream()
                .filter(area -> !concealed || !area.kind().isOfAnswers())
                .forEach(area -> areas.addObject()
                        .put("id", area.id().toString())
                        .put("label", area.kind().label() + ": " + area.words())
                        .put("subject", area.subject().code())
                        .put("answered", !plan.answering(area).isEmpty()));
        return head;
    }

    private static String review(NextReview review) {
        List<String> parts = new ArrayList<>();
        review.date().ifPresent(date -> parts.add(date.toString()));
        review.how().map(ReviewKind::label).ifPresent(parts::add);
        if (!review.with().isEmpty()) {
            parts.add(review.with());
        }
        return String.join(" · ", parts);
    }

    private ObjectNode card(ActionData action) {
        boolean proposed = action.by().id().equals(me.id());
        boolean owned = me.organisation() != null
                && action.owner().filter(me.organisation()::equals).isPresent();
        ObjectNode card = JacksonUtils.createObjectNode()
                .put("id", action.id().toString())
                .put("by", action.by().label())
                .put("mine", proposed)
                .put("may", proposed || owned)
                .put("state", action.state().name())
                .put("stateLabel", action.state().label())
                .put("supporters", action.supporters().size())
                .put("supported", action.supporters().containsKey(me.id()))
                .put("objection", action.hasOpenObjection());
        ObjectNode slots = card.putObject("slots");
        action.slots().forEach((slot, wordings) -> slots.set(slot.code(), wordings(wordings)));
        ArrayNode remarks = card.putArray("remarks");
        action.remarks().forEach(remark -> remarks.addObject()
                .put("id", remark.id().toString())
                .put("words", remark.words())
                .put("label", remark.label()));
        ArrayNode editors = card.putArray("editors");
        action.editors().forEach((person, label) -> {
            if (!person.equals(me.id())) {
                editors.add(label);
            }
        });
        ArrayNode merged = card.putArray("merged");
        action.merged().forEach(other -> merged.add(other.what()));
        return card;
    }

    private ArrayNode wordings(List<Wording> wordings) {
        ArrayNode all = JacksonUtils.createArrayNode();
        wordings.forEach(wording -> all.addObject()
                .put("revision", wording.revision())
                .put("words", wording.words())
                .put("writing", wording.writing().toString())
                .put("label", wording.author().equals(me.id()) ? "You" : wording.label()));
        return all;
    }
}

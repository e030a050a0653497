package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.shared.ActionId;
import org.patlive.shared.text.Dates;
import org.patlive.words.PlanWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan as properties of one phone's answer sheet. Each action has a property of its own, {@code card0}, {@code card1} and
 * so on, so that a phone is sent the action that has changed and no other.
 */
class PlanProperties {

    /** The most actions that a phone shows; the front end declares as many properties. */
    static final int MAX_ACTIONS = 200;

    private final Element element;
    private final Author partner;
    private final List<OrganisationData> organisations;
    private final Map<ActionId, Integer> numbers = new HashMap<>();
    private final Map<ActionId, Sent> sent = new HashMap<>();
    private final List<Integer> freeNumbers = new ArrayList<>();

    private record Sent(ActionData action, int order) {}

    PlanProperties(Element element, Author partner, List<OrganisationData> organisations) {
        this.element = element;
        this.partner = partner;
        this.organisations = organisations;
    }

    /**
     * Brings the phone up to date. Flow does not send a property again whose value is equal.
     *
     * @param concealed whether the facilitator hides the results: areas of concern that rest on answers are left out then
     */
    void show(PlanData plan, boolean concealed) {
        element.setPropertyJson("plan", head(plan, concealed));
        Set<ActionId> gone = new HashSet<>(numbers.keySet());
        int order = 0;
        for (ActionData action : plan.actions()) {
            gone.remove(action.id());
            show(action, order++);
        }
        gone.forEach(this::remove);
    }

    private void show(ActionData action, int order) {
        Sent now = new Sent(action, order);
        if (now.equals(sent.put(action.id(), now))) {
            return; // building equal JSON again for five hundred phones would be most of what an edit costs
        }
        if (!numbers.containsKey(action.id())) {
            int number = freeNumbers.isEmpty() ? numbers.size() : freeNumbers.removeLast();
            if (number >= MAX_ACTIONS) {
                return;
            }
            numbers.put(action.id(), number);
        }
        element.setPropertyJson("card" + numbers.get(action.id()), card(action).put("order", order));
    }

    private void remove(ActionId action) {
        sent.remove(action);
        int number = numbers.remove(action);
        freeNumbers.add(number);
        element.setPropertyJson("card" + number, JacksonUtils.createObjectNode());
    }

    private ObjectNode head(PlanData plan, boolean concealed) {
        ObjectNode head = JacksonUtils.createObjectNode()
                .put("author", PlanWords.label(partner.label()))
                .put(
                        "organisation",
                        partner.organisation() == null
                                ? ""
                                : partner.organisation().toString())
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
                        .put("label", text("answer.plan.area", "kind", area.kind(), "words", area.words()))
                        .put("subject", area.subject().code())
                        .put("answered", !plan.answering(area).isEmpty()));
        return head;
    }

    private static String review(NextReview review) {
        List<String> parts = new ArrayList<>();
        review.date().map(Dates::full).ifPresent(parts::add);
        review.how().map(PlanWords::label).ifPresent(parts::add);
        if (!review.with().isEmpty()) {
            parts.add(review.with());
        }
        return String.join(" · ", parts);
    }

    private ObjectNode card(ActionData action) {
        boolean proposed = action.author().id().equals(partner.id());
        boolean owned = partner.organisation() != null
                && action.owner().filter(partner.organisation()::equals).isPresent();
        ObjectNode card = JacksonUtils.createObjectNode()
                .put("id", action.id().toString())
                .put("by", PlanWords.label(action.author().label()))
                .put("mine", proposed)
                .put("editable", proposed || owned)
                .put("state", action.state().name())
                .put("stateLabel", PlanWords.label(action.state()))
                .put("supporters", action.supporters().size())
                .put("supported", action.supporters().containsKey(partner.id()))
                .put("objection", action.hasOpenObjection());
        ObjectNode fields = card.putObject("fields");
        action.fields().forEach((field, wordings) -> fields.set(field.code(), wordings(wordings)));
        ArrayNode remarks = card.putArray("remarks");
        action.remarks().forEach(remark -> remarks.addObject()
                .put("id", remark.id().toString())
                .put("words", remark.words())
                .put("label", PlanWords.label(remark.label())));
        ArrayNode editors = card.putArray("editors");
        action.editors().forEach((person, label) -> {
            if (!person.equals(partner.id())) {
                editors.add(PlanWords.label(label));
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
                .put("writing", wording.editSession().toString())
                .put("mine", wording.author().equals(partner.id()))
                .put("label", PlanWords.label(wording.label())));
        return all;
    }
}

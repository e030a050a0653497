package org.patlive.answer;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one partner does in the plan on a phone. Each thing carries ids that the phone has made, so that it can be said
 * again until it was heard.
 */
class PartnerPlan {

    private static final ObjectMapper JSON = new JsonMapper();

    private final Planning planning;
    private final ActionResponses voices;
    private final PlanAuthors authors;
    private final RespondentId respondent;

    PartnerPlan(Planning planning, ActionResponses voices, PlanAuthors authors, RespondentId respondent) {
        this.planning = planning;
        this.voices = voices;
        this.authors = authors;
        this.respondent = respondent;
    }

    /** How the others see this partner. */
    Author author() {
        return authors.seenAs(respondent);
    }

    /** @throws Refused if the phone must not, or what it says is not understood */
    void does(String said) {
        Author author = authors.partner(respondent);
        try {
            JsonNode it = JSON.readTree(said);
            ActionId action = ActionId.of(it.required("action").asString());
            switch (it.required("does").asString()) {
                case "propose" -> planning.propose(author, action, stroke(it), first(it.required("first")));
                case "write" ->
                    planning.write(
                            author,
                            PlanField.of(action, it.required("slot").asString()),
                            stroke(it),
                            it.required("words").asString());
                case "support" ->
                    voices.support(author, action, it.required("supports").asBoolean());
                case "remark" ->
                    voices.remark(
                            author,
                            action,
                            UUID.fromString(it.required("remark").asString()),
                            it.required("words").asString());
                case "edits" -> voices.edits(author, action, it.required("now").asBoolean());
                default -> throw new IllegalArgumentException("unknown");
            }
        } catch (IllegalArgumentException | JacksonException notUnderstood) {
            throw new Refused("This phone and the server do not understand each other; please reload the page.");
        }
    }

    private static FieldEdit stroke(JsonNode it) {
        Set<Long> seen = new HashSet<>();
        it.required("seen").forEach(revision -> seen.add(revision.asLong()));
        return new FieldEdit(
                UUID.fromString(it.required("writing").asString()),
                it.required("number").asInt(),
                seen);
    }

    private static Map<FieldKind, String> first(JsonNode fields) {
        Map<FieldKind, String> first = new EnumMap<>(FieldKind.class);
        fields.properties()
                .forEach(field -> first.put(
                        FieldKind.valueOf(field.getKey()), field.getValue().asString()));
        return first;
    }
}

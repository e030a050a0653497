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
 * Executes what one partner changes in the action plan on a phone. Each request is a JSON object with ids that the phone has
 * generated, so that the phone can repeat it until it is acknowledged.
 */
class PlanRequests {

    private static final ObjectMapper JSON = new JsonMapper();

    private final Planning planning;
    private final ActionResponses responses;
    private final PlanAuthors authors;
    private final RespondentId respondent;

    PlanRequests(Planning planning, ActionResponses responses, PlanAuthors authors, RespondentId respondent) {
        this.planning = planning;
        this.responses = responses;
        this.authors = authors;
        this.respondent = respondent;
    }

    /** This partner as author in the plan, under the label that the others see. */
    Author author() {
        return authors.seenAs(respondent);
    }

    /** @throws Refused if this partner may not do it, or the request makes no sense */
    void execute(String json) {
        Author author = authors.partner(respondent);
        try {
            JsonNode request = JSON.readTree(json);
            ActionId action = ActionId.of(request.required("action").asString());
            switch (request.required("does").asString()) {
                case "propose" -> planning.propose(author, action, edit(request), fields(request.required("first")));
                case "write" ->
                    planning.write(
                            author,
                            PlanField.of(action, request.required("slot").asString()),
                            edit(request),
                            request.required("words").asString());
                case "support" ->
                    responses.support(
                            author, action, request.required("supports").asBoolean());
                case "remark" ->
                    responses.remark(
                            author,
                            action,
                            UUID.fromString(request.required("remark").asString()),
                            request.required("words").asString());
                case "edits" ->
                    responses.setEditing(author, action, request.required("now").asBoolean());
                default -> throw new IllegalArgumentException("unknown");
            }
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw new Refused("answer.refused.not-understood");
        }
    }

    private static FieldEdit edit(JsonNode request) {
        Set<Long> seen = new HashSet<>();
        request.required("seen").forEach(revision -> seen.add(revision.asLong()));
        return new FieldEdit(
                UUID.fromString(request.required("writing").asString()),
                request.required("number").asInt(),
                seen);
    }

    private static Map<FieldKind, String> fields(JsonNode object) {
        Map<FieldKind, String> fields = new EnumMap<>(FieldKind.class);
        object.properties()
                .forEach(field -> fields.put(
                        FieldKind.valueOf(field.getKey()), field.getValue().asString()));
        return fields;
    }
}

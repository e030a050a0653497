package org.patlive.exchange.moving;

import static org.patlive.exchange.moving.Incoming.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.Facilitation;
import org.patlive.actionplan.Field;
import org.patlive.exchange.BadFile;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import tools.jackson.databind.JsonNode;

/** Reads the plan of one round, with everything that was ever written in it. */
final class IncomingPlan {

    private static final Set<String> LISTS = Set.of("areas", "actions", "wordings", "remarks", "supports");

    private final Taken taken;
    private final Ids ids;
    private final String where;
    private final UUID round;

    IncomingPlan(Taken taken, Ids ids, String where, UUID round) {
        this.taken = taken;
        this.ids = ids;
        this.where = where;
        this.round = round;
    }

    /** @return its actions, in their order */
    List<UUID> read(JsonNode plan) {
        List<UUID> actions = actions(Fields.of(plan, "actions", where));
        ids.number(Space.ACTION, actions);
        Map<String, @Nullable Object> head = Format.PLAN.entry(plan, where, LISTS, ids);
        taken.add(Format.PLAN, with(head, "round_id", round));
        List<Map<String, @Nullable Object>> areas = read(plan, "areas", Format.AREAS);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(areas.size()).toList();
        ids.number(Space.AREA, numbered);
        for (int place = 0; place < areas.size(); place++) {
            taken.add(Format.AREAS, with(areas.get(place), "id", numbered.get(place), "round_id", round));
        }
        List<Map<String, @Nullable Object>> proposed = read(plan, "actions", Format.ACTIONS);
        for (int place = 0; place < proposed.size(); place++) {
            taken.add(Format.ACTIONS, with(proposed.get(place), "id", actions.get(place), "round_id", round));
        }
        wordings(plan, (Long) Outgoing.stored(head, "version"));
        read(plan, "remarks", Format.REMARKS)
                .forEach(remark -> taken.add(Format.REMARKS, with(remark, "id", UUID.randomUUID())));
        taken.addAll(Format.SUPPORTS, read(plan, "supports", Format.SUPPORTS));
        return actions;
    }

    /** One that goes on with an action of an earlier plan is known by that, so that it does not come over twice. */
    private List<UUID> actions(JsonNode list) {
        List<UUID> actions = new ArrayList<>();
        for (JsonNode action : Fields.all(list, "“actions” of " + where)) {
            JsonNode from = action.get("carriedFrom");
            if (from == null || from.isEmpty()) {
                actions.add(UUID.randomUUID());
            } else {
                UUID source = (UUID) Format.ACTIONS
                        .entry(action, "“actions” of " + where, Set.of(), ids)
                        .get("carried_from");
                actions.add(Facilitation.carried(new RoundId(round), new ActionId(Objects.requireNonNull(source)))
                        .value());
            }
        }
        if (new HashSet<>(actions).size() < actions.size()) {
            throw new BadFile("The file cannot be taken in: in " + where + " an action has come over twice.");
        }
        return actions;
    }

    private void wordings(JsonNode plan, long version) {
        List<Map<String, @Nullable Object>> wordings = read(plan, "wordings", Format.WORDINGS);
        Set<Object> there =
                wordings.stream().map(row -> Outgoing.stored(row, "id")).collect(Collectors.toSet());
        Map<Object, String> merged = new HashMap<>();
        for (Map<String, @Nullable Object> row : wordings) {
            Object by = row.get("replaced_by");
            if (by != null && !there.contains(by)
                    || (Long) Outgoing.stored(row, "id") > version
                    || (Long) Outgoing.stored(row, "revision") > version) {
                throw new BadFile("The file cannot be taken in: the history of " + where + " is not whole.");
            }
            if (by == null && Field.ABSENCE.name().equals(row.get("slot"))) {
                String words = String.valueOf(row.get("words"));
                merged.putIfAbsent(String.valueOf(row.get("action_id")), words.substring(words.indexOf(' ') + 1));
            }
            taken.add(Format.WORDINGS, with(row, "round_id", round));
        }
        merged.keySet().forEach(action -> checkEnds(action, merged));
    }

    /** Whoever follows where an action was merged into comes to an end. */
    private void checkEnds(Object action, Map<Object, String> merged) {
        Set<Object> passed = new HashSet<>();
        for (Object at = action; at != null; at = merged.get(at)) {
            if (!passed.add(at)) {
                throw new BadFile("The file cannot be taken in: in " + where + " an action is merged into itself.");
            }
        }
    }

    private List<Map<String, @Nullable Object>> read(JsonNode plan, String list, Table table) {
        return table.read(Fields.of(plan, list, where), "“" + list + "” of " + where, ids);
    }
}

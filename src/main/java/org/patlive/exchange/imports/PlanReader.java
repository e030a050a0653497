package org.patlive.exchange.imports;

import static org.patlive.exchange.imports.PartnershipReader.with;

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
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.ListReference;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.Table;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import tools.jackson.databind.JsonNode;

/** Reads the plan of one round, with everything that was ever written in it. */
final class PlanReader {

    private static final Set<String> LISTS = Set.of("areas", "actions", "wordings", "remarks", "supports");

    private final ReadContent taken;
    private final NewIds ids;
    private final String where;
    private final UUID round;

    PlanReader(ReadContent taken, NewIds ids, String where, UUID round) {
        this.taken = taken;
        this.ids = ids;
        this.where = where;
        this.round = round;
    }

    /** @return its actions, in their order */
    List<UUID> read(JsonNode plan) {
        List<UUID> actions = actions(FieldChecks.of(plan, "actions", where));
        ids.number(ListReference.ACTION, actions);
        Map<String, @Nullable Object> head = PartnershipFormat.PLAN.entry(plan, where, LISTS, ids);
        taken.add(PartnershipFormat.PLAN, with(head, "round_id", round));
        List<Map<String, @Nullable Object>> areas = read(plan, "areas", PartnershipFormat.AREAS);
        List<UUID> numbered =
                Stream.generate(UUID::randomUUID).limit(areas.size()).toList();
        ids.number(ListReference.AREA, numbered);
        for (int place = 0; place < areas.size(); place++) {
            taken.add(PartnershipFormat.AREAS, with(areas.get(place), "id", numbered.get(place), "round_id", round));
        }
        List<Map<String, @Nullable Object>> proposed = read(plan, "actions", PartnershipFormat.ACTIONS);
        for (int place = 0; place < proposed.size(); place++) {
            taken.add(
                    PartnershipFormat.ACTIONS, with(proposed.get(place), "id", actions.get(place), "round_id", round));
        }
        wordings(plan, (Long) PartnershipWriter.stored(head, "version"));
        read(plan, "remarks", PartnershipFormat.REMARKS)
                .forEach(remark -> taken.add(PartnershipFormat.REMARKS, with(remark, "id", UUID.randomUUID())));
        taken.addAll(PartnershipFormat.SUPPORTS, read(plan, "supports", PartnershipFormat.SUPPORTS));
        return actions;
    }

    /** One that goes on with an action of an earlier plan is known by that, so that it does not come over twice. */
    private List<UUID> actions(JsonNode list) {
        List<UUID> actions = new ArrayList<>();
        for (JsonNode action : FieldChecks.all(list, "“actions” of " + where)) {
            JsonNode from = action.get("carriedFrom");
            if (from == null || from.isEmpty()) {
                actions.add(UUID.randomUUID());
            } else {
                UUID source = (UUID) PartnershipFormat.ACTIONS
                        .entry(action, "“actions” of " + where, Set.of(), ids)
                        .get("carried_from");
                actions.add(PlanFacilitation.carried(new RoundId(round), new ActionId(Objects.requireNonNull(source)))
                        .value());
            }
        }
        if (new HashSet<>(actions).size() < actions.size()) {
            throw new InvalidFile("The file cannot be taken in: in " + where + " an action has come over twice.");
        }
        return actions;
    }

    private void wordings(JsonNode plan, long version) {
        List<Map<String, @Nullable Object>> wordings = read(plan, "wordings", PartnershipFormat.WORDINGS);
        Set<Object> there = wordings.stream()
                .map(row -> PartnershipWriter.stored(row, "id"))
                .collect(Collectors.toSet());
        Map<Object, String> merged = new HashMap<>();
        for (Map<String, @Nullable Object> row : wordings) {
            Object by = row.get("replaced_by");
            if (by != null && !there.contains(by)
                    || (Long) PartnershipWriter.stored(row, "id") > version
                    || (Long) PartnershipWriter.stored(row, "revision") > version) {
                throw new InvalidFile("The file cannot be taken in: the history of " + where + " is not whole.");
            }
            if (by == null && FieldKind.ABSENCE.name().equals(row.get("slot"))) {
                String words = String.valueOf(row.get("words"));
                merged.putIfAbsent(String.valueOf(row.get("action_id")), words.substring(words.indexOf(' ') + 1));
            }
            taken.add(PartnershipFormat.WORDINGS, with(row, "round_id", round));
        }
        merged.keySet().forEach(action -> checkEnds(action, merged));
    }

    /** Whoever follows where an action was merged into comes to an end. */
    private void checkEnds(Object action, Map<Object, String> merged) {
        Set<Object> passed = new HashSet<>();
        for (Object at = action; at != null; at = merged.get(at)) {
            if (!passed.add(at)) {
                throw new InvalidFile("The file cannot be taken in: in " + where + " an action is merged into itself.");
            }
        }
    }

    private List<Map<String, @Nullable Object>> read(JsonNode plan, String list, Table table) {
        return table.read(FieldChecks.of(plan, list, where), "“" + list + "” of " + where, ids);
    }
}

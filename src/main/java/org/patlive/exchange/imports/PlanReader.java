package org.patlive.exchange.imports;

import static org.patlive.exchange.format.TableRows.stored;
import static org.patlive.exchange.imports.ImportedRows.with;

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
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PlanTables;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.TableFormat;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import tools.jackson.databind.JsonNode;

/** Reads the plan of one round with its complete history. */
final class PlanReader {

    private static final Set<String> LISTS = Set.of("areas", "actions", "wordings", "remarks", "supports");

    private final ImportedRows imported;
    private final NewIds ids;
    private final String where;
    private final UUID round;

    PlanReader(ImportedRows imported, NewIds ids, String where, UUID round) {
        this.imported = imported;
        this.ids = ids;
        this.where = where;
        this.round = round;
    }

    /** @return its actions, in their order */
    List<UUID> read(JsonNode plan) {
        List<UUID> actions = actionIds(FieldChecks.required(plan, "actions", where));
        ids.number(ReferenceKind.ACTION, actions);
        Map<String, @Nullable Object> head = PlanTables.PLAN.readEntry(plan, where, LISTS, ids);
        imported.add(PlanTables.PLAN, with(head, "round_id", round));
        List<Map<String, @Nullable Object>> areas = read(plan, "areas", PlanTables.AREAS);
        List<UUID> areaIds =
                Stream.generate(UUID::randomUUID).limit(areas.size()).toList();
        ids.number(ReferenceKind.AREA, areaIds);
        for (int place = 0; place < areas.size(); place++) {
            imported.add(PlanTables.AREAS, with(areas.get(place), "id", areaIds.get(place), "round_id", round));
        }
        List<Map<String, @Nullable Object>> proposed = read(plan, "actions", PlanTables.ACTIONS);
        for (int place = 0; place < proposed.size(); place++) {
            imported.add(PlanTables.ACTIONS, with(proposed.get(place), "id", actions.get(place), "round_id", round));
        }
        wordings(plan, (Long) stored(head, "version"));
        read(plan, "remarks", PlanTables.REMARKS)
                .forEach(remark -> imported.add(PlanTables.REMARKS, with(remark, "id", UUID.randomUUID())));
        imported.addAll(PlanTables.SUPPORTS, read(plan, "supports", PlanTables.SUPPORTS));
        return actions;
    }

    /** The ids of actions. The id of a carried one follows from its source, so that it cannot be carried over twice. */
    private List<UUID> actionIds(JsonNode list) {
        List<UUID> actions = new ArrayList<>();
        for (JsonNode action : FieldChecks.objects(list, FieldChecks.field("actions", where))) {
            JsonNode from = action.get("carriedFrom");
            if (from == null || from.isEmpty()) {
                actions.add(UUID.randomUUID());
            } else {
                UUID source = (UUID) PlanTables.ACTIONS
                        .readEntry(action, FieldChecks.field("actions", where), Set.of(), ids)
                        .get("carried_from");
                actions.add(PlanFacilitation.carried(new RoundId(round), new ActionId(Objects.requireNonNull(source)))
                        .value());
            }
        }
        if (new HashSet<>(actions).size() < actions.size()) {
            throw new InvalidFile("exchange.file.carried-over-twice", "place", where);
        }
        return actions;
    }

    private void wordings(JsonNode plan, long version) {
        List<Map<String, @Nullable Object>> wordings = read(plan, "wordings", PlanTables.WORDINGS);
        Set<Object> numbers = wordings.stream().map(row -> stored(row, "id")).collect(Collectors.toSet());
        Map<Object, String> mergedInto = new HashMap<>();
        for (Map<String, @Nullable Object> row : wordings) {
            Object by = row.get("replaced_by");
            if (by != null && !numbers.contains(by)
                    || (Long) stored(row, "id") > version
                    || (Long) stored(row, "revision") > version) {
                throw new InvalidFile("exchange.file.incomplete-history", "place", where);
            }
            if (by == null && FieldKind.ABSENCE.name().equals(row.get("field"))) {
                String words = String.valueOf(row.get("words"));
                mergedInto.putIfAbsent(String.valueOf(row.get("action_id")), words.substring(words.indexOf(' ') + 1));
            }
            imported.add(PlanTables.WORDINGS, with(row, "round_id", round));
        }
        mergedInto.keySet().forEach(action -> checkAcyclic(action, mergedInto));
    }

    /** Following the actions into which this one was merged must come to an end. */
    private void checkAcyclic(Object action, Map<Object, String> mergedInto) {
        Set<Object> visited = new HashSet<>();
        for (Object at = action; at != null; at = mergedInto.get(at)) {
            if (!visited.add(at)) {
                throw new InvalidFile("exchange.file.merged-into-itself", "place", where);
            }
        }
    }

    private List<Map<String, @Nullable Object>> read(JsonNode plan, String list, TableFormat table) {
        return table.read(FieldChecks.required(plan, list, where), FieldChecks.field(list, where), ids);
    }
}

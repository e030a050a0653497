package org.patlive.exchange.export;

import static org.patlive.exchange.format.TableRows.ids;
import static org.patlive.exchange.format.TableRows.stored;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.format.FileNumbers;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.PlanTables;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.RoundFields;
import org.patlive.exchange.format.TableRows;
import org.patlive.exchange.format.ValueFormats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one round as JSON: what may be read in fields of their own, the rest in {@link RoundFields#SEALED}. */
final class RoundWriter {

    private final TableRows rows;
    private final Map<String, @Nullable Object> round;
    private final UUID id;
    private final FileNumbers numbers;
    private List<UUID> actions = List.of();

    RoundWriter(TableRows rows, Map<String, @Nullable Object> round, FileNumbers numbers) {
        this.rows = rows;
        this.round = round;
        this.id = (UUID) stored(round, "id");
        this.numbers = numbers;
    }

    /** The actions of its plan, in their order; empty before {@link #write}. */
    List<UUID> actions() {
        return actions;
    }

    ObjectNode write() {
        ObjectNode json = PartnershipFormat.ROUNDS.write(round, numbers);
        List<Map<String, @Nullable Object>> findings = rows.of(PartnershipFormat.FINDINGS, id);
        findings.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "position"))
                .thenComparing(
                        row -> PartnershipFormat.FINDINGS.write(row, numbers).toString()));
        numbers.number(ReferenceKind.FINDING, ids(findings));
        bands(json);
        json.set(RoundFields.FINDINGS, PartnershipFormat.FINDINGS.write(findings, numbers));
        json.set(
                RoundFields.SHOWN_QUESTIONS,
                PartnershipFormat.SHOWN_QUESTIONS.writeSorted(rows.of(PartnershipFormat.SHOWN_QUESTIONS, id), numbers));
        ObjectNode sealed = ValueFormats.JSON.objectNode();
        ObjectNode individual = RoundFields.isOpen(round) ? json : sealed;
        publishedFigures(individual);
        new SheetWriter(rows, id, numbers).write(individual, sealed);
        plan(sealed);
        json.set(RoundFields.SEALED, sealed);
        return json;
    }

    private void bands(ObjectNode json) {
        List<Map<String, @Nullable Object>> bands = rows.of(PartnershipFormat.BANDS, id);
        bands.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "principle")));
        json.set(RoundFields.BANDS, PartnershipFormat.BANDS.write(bands, numbers));
    }

    /** Published figures are stored before projections reduce them, so they are sealed wherever individual answers are. */
    private void publishedFigures(ObjectNode json) {
        rows.of(PartnershipFormat.FIGURES, id)
                .forEach(figures -> json.set(RoundFields.PUBLISHED, PartnershipFormat.FIGURES.write(figures, numbers)));
    }

    private void plan(ObjectNode sealed) {
        List<Map<String, @Nullable Object>> plan = rows.of(PlanTables.PLAN, id);
        if (plan.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> wordings = rows.of(PlanTables.WORDINGS, id);
        wordings.sort(Comparator.comparing(row -> (Long) stored(row, "id")));
        List<Map<String, @Nullable Object>> proposed = rows.of(PlanTables.ACTIONS, id);
        proposed.sort(byFirstWording(wordings));
        actions = ids(proposed);
        numbers.number(ReferenceKind.ACTION, actions);
        List<Map<String, @Nullable Object>> areas = rows.of(PlanTables.AREAS, id);
        areas.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "position"))
                .thenComparing(row -> stored(row, "kind") + " " + row.get("subject") + row.get("words")));
        numbers.number(ReferenceKind.AREA, ids(areas));
        ObjectNode written = PlanTables.PLAN.write(plan.getFirst(), numbers);
        written.set("areas", PlanTables.AREAS.write(areas, numbers));
        written.set("actions", PlanTables.ACTIONS.write(proposed, numbers));
        written.set("wordings", PlanTables.WORDINGS.write(wordings, numbers));
        List<Map<String, @Nullable Object>> remarks = rows.of(PlanTables.REMARKS, id);
        remarks.sort(Comparator.comparing(row -> (Long) stored(row, "position")));
        written.set("remarks", PlanTables.REMARKS.write(remarks, numbers));
        written.set("supports", supports());
        sealed.set(RoundFields.PLAN, written);
    }

    /** Orders actions as they were proposed, which is when their first wording was written. */
    private static Comparator<Map<String, @Nullable Object>> byFirstWording(
            List<Map<String, @Nullable Object>> wordings) {
        Map<Object, Long> first = new HashMap<>();
        wordings.forEach(row -> {
            Object action = row.get("action_id");
            if (action != null) {
                first.putIfAbsent(action, (Long) stored(row, "id"));
            }
        });
        return Comparator.comparing(row -> first.getOrDefault(stored(row, "id"), Long.MAX_VALUE));
    }

    /**
     * Numbers the authors who have only supported actions by what they support, so that the numbers do not depend on the
     * database. Authors who support the same are interchangeable.
     */
    private ArrayNode supports() {
        List<Map<String, @Nullable Object>> supports = rows.of(PlanTables.SUPPORTS, id);
        Function<Map<String, @Nullable Object>, String> supported =
                row -> numbers.of(ReferenceKind.ACTION, (UUID) stored(row, "action_id")) + " " + row.get("label");
        supports.stream()
                .filter(row -> !numbers.knows(ReferenceKind.AUTHOR, (UUID) stored(row, "author")))
                .collect(Collectors.groupingBy(
                        row -> (UUID) stored(row, "author"),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                own -> own.stream().map(supported).sorted().toList())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(author -> author.getValue().toString()))
                .forEach(author -> numbers.of(ReferenceKind.AUTHOR, author.getKey()));
        return PlanTables.SUPPORTS.writeSorted(supports, numbers);
    }
}

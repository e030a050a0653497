package org.patlive.exchange.export;

import static org.patlive.exchange.export.PartnershipWriter.ids;
import static org.patlive.exchange.export.PartnershipWriter.stored;

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
import org.patlive.exchange.format.ListReference;
import org.patlive.exchange.format.OrderedLists;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.Table;
import org.patlive.exchange.format.TableRows;
import org.patlive.exchange.format.ValueFormats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one round: what may be read as fields of its own, what may not under {@link #UNDER_SEAL}. */
public final class RoundWriter {

    /** The part that is sealed before anybody has the file in hand. */
    public static final String UNDER_SEAL = "sealed";

    public static final String RESPONDENTS = "respondents";
    public static final String BANDS = "bands";
    public static final String PUBLISHED = "published";

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

    /** In their order, when the round is written. */
    List<UUID> actions() {
        return actions;
    }

    ObjectNode written() {
        ObjectNode written = PartnershipFormat.ROUNDS.written(round, numbers);
        List<Map<String, @Nullable Object>> findings = rows.of(PartnershipFormat.FINDINGS, id);
        findings.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "position"))
                .thenComparing(
                        row -> PartnershipFormat.FINDINGS.written(row, numbers).toString()));
        numbers.number(ListReference.FINDING, ids(findings));
        bands(written);
        written.set("findings", PartnershipFormat.FINDINGS.written(findings, numbers));
        written.set("shownLooks", sorted(PartnershipFormat.SHOWN_LOOKS, rows.of(PartnershipFormat.SHOWN_LOOKS, id)));
        ObjectNode sealed = ValueFormats.JSON.objectNode();
        ObjectNode seen = PartnershipWriter.isOpen(round) ? written : sealed;
        figures(seen);
        new SheetWriter(rows, id, numbers).write(seen, sealed);
        plan(sealed);
        written.set(UNDER_SEAL, sealed);
        return written;
    }

    private void bands(ObjectNode written) {
        List<Map<String, @Nullable Object>> bands = rows.of(PartnershipFormat.BANDS, id);
        bands.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "principle")));
        written.set(BANDS, PartnershipFormat.BANDS.written(bands, numbers));
    }

    /** They hold more than may be shown of few: the projections see to that, so they go where the sheets go. */
    private void figures(ObjectNode written) {
        rows.of(PartnershipFormat.FIGURES, id)
                .forEach(figures -> written.set(PUBLISHED, PartnershipFormat.FIGURES.written(figures, numbers)));
    }

    private void plan(ObjectNode sealed) {
        List<Map<String, @Nullable Object>> plan = rows.of(PartnershipFormat.PLAN, id);
        if (plan.isEmpty()) {
            return;
        }
        List<Map<String, @Nullable Object>> wordings = rows.of(PartnershipFormat.WORDINGS, id);
        wordings.sort(Comparator.comparing(row -> (Long) stored(row, "id")));
        List<Map<String, @Nullable Object>> there = rows.of(PartnershipFormat.ACTIONS, id);
        there.sort(byFirstWording(wordings));
        actions = ids(there);
        numbers.number(ListReference.ACTION, actions);
        List<Map<String, @Nullable Object>> areas = rows.of(PartnershipFormat.AREAS, id);
        areas.sort(Comparator.comparing((Map<String, @Nullable Object> row) -> (Integer) stored(row, "place"))
                .thenComparing(row -> stored(row, "kind") + " " + row.get("subject") + row.get("words")));
        numbers.number(ListReference.AREA, ids(areas));
        ObjectNode written = PartnershipFormat.PLAN.written(plan.getFirst(), numbers);
        written.set("areas", PartnershipFormat.AREAS.written(areas, numbers));
        written.set("actions", PartnershipFormat.ACTIONS.written(there, numbers));
        written.set("wordings", PartnershipFormat.WORDINGS.written(wordings, numbers));
        List<Map<String, @Nullable Object>> remarks = rows.of(PartnershipFormat.REMARKS, id);
        remarks.sort(Comparator.comparing(row -> (Long) stored(row, "place")));
        written.set("remarks", PartnershipFormat.REMARKS.written(remarks, numbers));
        written.set("supports", supports());
        sealed.set("plan", written);
    }

    /** The first thing that stands in an action was written when it was proposed. */
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

    /** Somebody who has only supported is told from others by what: whose support is the same is told apart by nothing. */
    private ArrayNode supports() {
        List<Map<String, @Nullable Object>> supports = rows.of(PartnershipFormat.SUPPORTS, id);
        Function<Map<String, @Nullable Object>, String> what =
                row -> numbers.of(ListReference.ACTION, (UUID) stored(row, "action_id")) + " " + row.get("label");
        supports.stream()
                .filter(row -> !numbers.knows(ListReference.AUTHOR, (UUID) stored(row, "author")))
                .collect(Collectors.groupingBy(
                        row -> (UUID) stored(row, "author"),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                of -> of.stream().map(what).sorted().toList())))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(author -> author.getValue().toString()))
                .forEach(author -> numbers.of(ListReference.AUTHOR, author.getKey()));
        return sorted(PartnershipFormat.SUPPORTS, supports);
    }

    private ArrayNode sorted(Table table, List<Map<String, @Nullable Object>> all) {
        return OrderedLists.list(all.stream().map(row -> table.written(row, numbers)));
    }
}

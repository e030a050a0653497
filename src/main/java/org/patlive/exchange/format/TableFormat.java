package org.patlive.exchange.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The format of a table in a file: which of its columns are written, and how.
 *
 * @param scope the condition that selects its rows, with one parameter: {@code "round_id = ?"}
 * @param key columns that must be unique among the entries of a list; empty where entries may be equal
 */
public record TableFormat(String name, String scope, Set<String> key, List<Column> columns) {

    /** The scope of the tables of which a round has rows. */
    static final String OF_ROUND = "round_id = ?";

    private static final int MAX_ENTRIES = 100_000;

    static TableFormat of(String name, String scope, Column... columns) {
        return new TableFormat(name, scope, Set.of(), List.of(columns));
    }

    TableFormat keyedBy(String... columns) {
        return new TableFormat(name, scope, Set.of(columns), this.columns);
    }

    public ObjectNode write(Map<String, @Nullable Object> row, FileNumbers numbers) {
        ObjectNode written = ValueFormats.JSON.objectNode();
        for (Column column : columns) {
            Object stored = row.get(column.name());
            if (stored != null) {
                written.set(column.field(), column.format().write(stored, row, numbers));
            }
        }
        return written;
    }

    /**
     * Reads a list of entries.
     *
     * @param where in the file it is, for messages
     */
    public List<Map<String, @Nullable Object>> read(JsonNode list, String where, NewIds ids) {
        return read(list, where, Set.of(), ids);
    }

    /** @param otherFields of each entry, which are not columns and not read here */
    public List<Map<String, @Nullable Object>> read(JsonNode list, String where, Set<String> otherFields, NewIds ids) {
        if (!list.isArray()) {
            throw new InvalidFile("exchange.file.not-a-list", "place", where);
        }
        if (list.size() > MAX_ENTRIES) {
            throw new InvalidFile("exchange.file.too-many-entries", "place", where, "max", MAX_ENTRIES);
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(list.size());
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int place = 0; place < list.size(); place++) {
            String here = FieldChecks.entry(place, where);
            Map<String, @Nullable Object> row = readEntry(list.get(place), here, otherFields, ids);
            if (!key.isEmpty() && !seen.add(key.stream().sorted().map(row::get).collect(Collectors.toList()))) {
                throw new InvalidFile("exchange.file.twice", "place", here);
            }
            rows.add(row);
        }
        return rows;
    }

    /** @param otherFields of the entry, which are not columns and not read here */
    public Map<String, @Nullable Object> readEntry(JsonNode entry, String where, Set<String> otherFields, NewIds ids) {
        Set<String> known = columns.stream().map(Column::field).collect(Collectors.toSet());
        known.addAll(otherFields);
        FieldChecks.checkObject(entry, where, known);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column column : columns) {
            JsonNode value = entry.get(column.field());
            if (value == null && !column.optional()) {
                throw new InvalidFile("exchange.file.missing", "place", FieldChecks.field(column.field(), where));
            }
            try {
                row.put(column.name(), value == null ? null : column.format().read(value, row, ids));
            } catch (InvalidValue invalid) {
                throw invalid.at(FieldChecks.field(column.field(), where));
            } catch (IllegalArgumentException unreadable) {
                throw new InvalidFile("exchange.value.unreadable", "place", FieldChecks.field(column.field(), where));
            }
        }
        return row;
    }

    /** All entries, in the order of the rows. */
    public ArrayNode write(List<Map<String, @Nullable Object>> rows, FileNumbers numbers) {
        ArrayNode list = ValueFormats.JSON.arrayNode();
        rows.forEach(row -> list.add(write(row, numbers)));
        return list;
    }

    /**
     * Writes rows in the order of what is written of them, so that the file reveals nothing of their order in the database,
     * which would tell who answered first.
     */
    public ArrayNode writeSorted(List<Map<String, @Nullable Object>> rows, FileNumbers numbers) {
        ArrayNode list = ValueFormats.JSON.arrayNode();
        rows.stream()
                .map(row -> write(row, numbers))
                .sorted(Comparator.comparing(ObjectNode::toString))
                .forEach(list::add);
        return list;
    }
}

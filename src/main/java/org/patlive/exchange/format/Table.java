package org.patlive.exchange.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What travels of a table of the database.
 *
 * @param scope what it is read by, with one place for the id: {@code "round_id = ?"}
 * @param key columns that tell its rows apart beside where they stand; empty where anything may stand there twice
 */
public record Table(String name, String scope, Set<String> key, List<Column> columns) {

    /** More of anything is no partnership. */
    private static final int MOST = 100_000;

    static Table of(String name, String scope, Column... columns) {
        return new Table(name, scope, Set.of(), List.of(columns));
    }

    Table keyedBy(String... columns) {
        return new Table(name, scope, Set.of(columns), this.columns);
    }

    public ObjectNode written(Map<String, @Nullable Object> row, FileNumbers numbers) {
        ObjectNode written = ValueFormats.JSON.objectNode();
        for (Column column : columns) {
            Object stored = row.get(column.name());
            if (stored != null) {
                written.set(column.field(), column.form().written(stored, row, numbers));
            }
        }
        return written;
    }

    /** @param where it stands in the file, for whoever looks for what is wrong */
    public List<Map<String, @Nullable Object>> read(JsonNode list, String where, NewIds ids) {
        return read(list, where, Set.of(), ids);
    }

    /** @param beside fields of each entry that are no columns */
    public List<Map<String, @Nullable Object>> read(JsonNode list, String where, Set<String> beside, NewIds ids) {
        if (!list.isArray()) {
            throw new InvalidFile("The file cannot be taken in: " + where + " is not a list.");
        }
        if (list.size() > MOST) {
            throw new InvalidFile("The file cannot be taken in: " + where + " has more than " + MOST + " entries.");
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(list.size());
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int place = 0; place < list.size(); place++) {
            String here = FieldChecks.entry(place, where);
            Map<String, @Nullable Object> row = entry(list.get(place), here, beside, ids);
            if (!key.isEmpty() && !seen.add(key.stream().sorted().map(row::get).collect(Collectors.toList()))) {
                throw new InvalidFile("The file cannot be taken in: " + here + " stands there twice.");
            }
            rows.add(row);
        }
        return rows;
    }

    /** @param beside fields that are no columns */
    public Map<String, @Nullable Object> entry(JsonNode entry, String where, Set<String> beside, NewIds ids) {
        Set<String> known = columns.stream().map(Column::field).collect(Collectors.toSet());
        known.addAll(beside);
        FieldChecks.check(entry, where, known);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column column : columns) {
            JsonNode value = entry.get(column.field());
            if (value == null && !column.optional()) {
                throw new InvalidFile("The file cannot be taken in: " + where + " has no “" + column.field() + "”.");
            }
            try {
                row.put(column.name(), value == null ? null : column.form().read(value, row, ids));
            } catch (IllegalArgumentException bad) {
                throw new InvalidFile("The file cannot be taken in: “" + column.field() + "” of " + where + " "
                        + Objects.requireNonNull(bad.getMessage()) + ".");
            }
        }
        return row;
    }

    /** All entries, in the order of the rows. */
    public ArrayNode written(List<Map<String, @Nullable Object>> rows, FileNumbers numbers) {
        ArrayNode list = ValueFormats.JSON.arrayNode();
        rows.forEach(row -> list.add(written(row, numbers)));
        return list;
    }
}

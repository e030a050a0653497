package org.patlive.exchange.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads and writes rows of the tables that a file holds, as maps by column. */
@Repository
public class TableRows {

    /** Rows that one statement inserts. */
    private static final int BATCH = 200;

    private final JdbcTemplate database;

    public TableRows(JdbcTemplate database) {
        this.database = database;
    }

    /** @param scope the id that the table's scope asks for */
    public List<Map<String, @Nullable Object>> of(TableFormat table, UUID scope) {
        return new ArrayList<>(
                database.queryForList("select * from " + table.name() + " where " + table.scope(), scope));
    }

    /** @param rows with the same columns each */
    public void write(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, @Nullable Object>> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            database.update(
                    insert + String.join(", ", Collections.nCopies(batch.size(), row)),
                    batch.stream()
                            .flatMap(values -> columns.stream().map(values::get))
                            .toArray());
        }
    }

    public static List<UUID> ids(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> (UUID) stored(row, "id")).toList();
    }

    /** The value of a column that is not null. */
    public static Object stored(Map<String, @Nullable Object> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}

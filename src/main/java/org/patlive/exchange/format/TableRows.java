package org.patlive.exchange.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads and writes whole rows of the tables that travel. */
@Repository
public class TableRows {

    /** Rows of one statement. */
    private static final int AT_ONCE = 200;

    private final JdbcTemplate database;

    public TableRows(JdbcTemplate database) {
        this.database = database;
    }

    public List<Map<String, @Nullable Object>> of(Table table, UUID scope) {
        return new ArrayList<>(
                database.queryForList("select * from " + table.name() + " where " + table.scope(), scope));
    }

    /** All of the same columns. */
    public void write(String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        String row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Map<String, @Nullable Object>> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            database.update(
                    insert + String.join(", ", Collections.nCopies(some.size(), row)),
                    some.stream()
                            .flatMap(values -> columns.stream().map(values::get))
                            .toArray());
        }
    }
}

package org.patlive.workshop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people have left in the database of a server that is stopped. */
final class Traces {

    /** Of the installation, not of anybody who uses it. */
    private static final List<String> OWN = List.of("flyway_schema_history", "server_secret");

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    private Traces() {}

    /** How many rows each table holds, those without any left out. */
    static Map<String, Long> in(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "patlive", "");
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            if (!tables.containsAll(OWN)) {
                throw new IllegalStateException("This is not a database of PAT Live: " + tables);
            }
            tables.removeAll(OWN);
            Map<String, Long> rows = new TreeMap<>();
            for (String table : tables) {
                try (ResultSet counted = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    counted.next();
                    rows.put(table, counted.getLong(1));
                }
            }
            rows.values().removeIf(count -> count == 0);
            return rows;
        }
    }
}

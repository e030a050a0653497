package org.patlive.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patlive.access.secret.RandomTokens;
import org.patlive.bench.protocol.PhoneClient;
import org.patlive.testing.RunningServer;

/**
 * Compares what phones were told with what the database of the stopped server holds.
 *
 * @param lost items whose last acknowledged value is not the one that is stored
 * @param doubled changes of a row beyond the ticks that were made on it, and rows that nobody ticked
 */
record Ledger(int ticks, int lost, int doubled) {

    static final String LOST = "lost ticks";
    static final String DOUBLED = "doubled ticks";

    private static final String STORED = """
            select token.token_hash, answer.item, answer.points, answer.version
            from answer join respondent_token token on token.respondent_id = answer.respondent_id
            """;

    private record Row(int points, int version) {}

    /** Where a stopped server has left what was ticked. */
    record Source(String address, String user) {
        static Source of(RunningServer stopped) {
            return new Source(stopped.database(), "patlive");
        }
    }

    static Ledger of(Source database, Collection<PhoneClient> phones) throws SQLException {
        Map<String, Map<String, Row>> stored = stored(database);
        int ticks = 0;
        int lost = 0;
        int doubled = 0;
        for (PhoneClient phone : phones) {
            Map<String, Row> sheet = stored.getOrDefault(RandomTokens.hash(phone.token()), Map.of());
            for (Map.Entry<String, Integer> told : phone.acknowledged().entrySet()) {
                Row row = sheet.get(told.getKey());
                ticks += phone.ticks(told.getKey());
                if (row == null || !mayBe(row.points, phone, told.getKey(), told.getValue())) {
                    lost++;
                }
            }
            for (Map.Entry<String, Row> row : sheet.entrySet()) {
                // The first tick makes the row, with version 0; every other one changes it once.
                doubled += Math.max(0, row.getValue().version + 1 - phone.ticks(row.getKey()));
            }
        }
        return new Ledger(ticks, lost, doubled);
    }

    /** A value that was sent after the acknowledged one, and not answered any more, may be there in its place. */
    private static boolean mayBe(int points, PhoneClient phone, String item, int acknowledged) {
        return points == acknowledged || phone.unanswered(item).contains(points);
    }

    List<Line> lines(String scenario) {
        return List.of(
                Targets.line(scenario, LOST, "", lost, null), Targets.line(scenario, DOUBLED, "", doubled, null));
    }

    private static Map<String, Map<String, Row>> stored(Source database) throws SQLException {
        Map<String, Map<String, Row>> stored = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(database.address(), database.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            while (rows.next()) {
                stored.computeIfAbsent(rows.getString(1), first -> new HashMap<>())
                        .put(rows.getString(2), new Row(rows.getInt(3), rows.getInt(4)));
            }
        }
        return stored;
    }
}

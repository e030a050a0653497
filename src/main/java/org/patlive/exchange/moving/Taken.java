package org.patlive.exchange.moving;

import static org.patlive.exchange.moving.Incoming.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.RoundCodes;

/** Everything that a file says, until all of it has been read. */
final class Taken {

    private final Map<Table, List<Map<String, @Nullable Object>>> rows = new HashMap<>();

    void add(Table table, Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(row);
    }

    void addAll(Table table, List<Map<String, @Nullable Object>> more) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).addAll(more);
    }

    /** In the order in which tables refer to each other; each round gets its code and key now. */
    void write(Rows database, RoundCodes codes) {
        rows.computeIfPresent(Format.ROUNDS, (table, rounds) -> rounds.stream()
                .map(round -> with(round, "code", codes.unusedCode(), "screen_key", codes.key()))
                .toList());
        for (Table table : Format.TABLES) {
            database.write(table.name(), rows.getOrDefault(table, List.of()));
        }
    }
}

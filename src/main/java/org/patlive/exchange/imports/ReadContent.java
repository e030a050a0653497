package org.patlive.exchange.imports;

import static org.patlive.exchange.imports.PartnershipReader.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundCodes;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.Table;
import org.patlive.exchange.format.TableRows;

/** Everything that a file says, until all of it has been read. */
final class ReadContent {

    private final Map<Table, List<Map<String, @Nullable Object>>> rows = new HashMap<>();

    void add(Table table, Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(row);
    }

    void addAll(Table table, List<Map<String, @Nullable Object>> more) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).addAll(more);
    }

    /** In the order in which tables refer to each other; each round gets its code and key now. */
    void write(TableRows database, RoundCodes codes) {
        rows.computeIfPresent(PartnershipFormat.ROUNDS, (table, rounds) -> rounds.stream()
                .map(round -> with(round, "code", codes.unusedCode(), "screen_key", codes.key()))
                .toList());
        for (Table table : PartnershipFormat.TABLES) {
            database.write(table.name(), rows.getOrDefault(table, List.of()));
        }
    }
}

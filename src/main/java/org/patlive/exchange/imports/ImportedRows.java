package org.patlive.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundCodes;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.TableFormat;
import org.patlive.exchange.format.TableRows;

/** The rows that an import will insert, collected until the whole file has been read. */
final class ImportedRows {

    private final Map<TableFormat, List<Map<String, @Nullable Object>>> rows = new HashMap<>();

    void add(TableFormat table, Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(row);
    }

    void addAll(TableFormat table, List<Map<String, @Nullable Object>> more) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).addAll(more);
    }

    /** Inserts them, in the order in which tables refer to each other. Each round gets a new code and screen key. */
    void insert(TableRows database, RoundCodes codes) {
        rows.computeIfPresent(PartnershipFormat.ROUNDS, (table, rounds) -> rounds.stream()
                .map(round -> with(round, "code", codes.unusedCode(), "screen_key", codes.key()))
                .toList());
        for (TableFormat table : PartnershipFormat.TABLES) {
            database.write(table.name(), rows.getOrDefault(table, List.of()));
        }
    }

    /** A copy of the row with more columns. @param more alternating columns and values */
    static Map<String, @Nullable Object> with(Map<String, @Nullable Object> row, Object... more) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(row);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}

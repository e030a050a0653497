package org.patlive.assessment.entry;

import java.util.UUID;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Remembers which paper sheets of a round have been typed in; not whose they are. */
@Repository
class TypedSheets {

    private static final String COUNT = "select count(*) from typed_sheet where round_id = ?";

    private final JdbcTemplate database;

    TypedSheets(JdbcTemplate database) {
        this.database = database;
    }

    public int count(RoundId round) {
        return count(COUNT, round.value());
    }

    public boolean contains(RoundId round, UUID submission) {
        return count(COUNT + " and submission = ?", round.value(), submission) > 0;
    }

    public void add(RoundId round, UUID submission) {
        database.update("insert into typed_sheet (round_id, submission) values (?, ?)", round.value(), submission);
    }

    private int count(String sql, Object... values) {
        Integer found = database.queryForObject(sql, Integer.class, values);
        return found == null ? 0 : found;
    }
}

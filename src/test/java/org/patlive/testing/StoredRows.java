package org.patlive.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** How much stands in the database. */
@TestComponent
public class StoredRows {

    /** What only a feedback meeting fills. */
    public static final List<String> OF_FEEDBACK = List.of("finding", "shown_comment", "look_answer", "shown_look");

    private static final List<String> TABLES = List.of(
            "facilitator",
            "partnership",
            "organisation",
            "assessment_round",
            "respondent",
            "respondent_token",
            "answer",
            "answer_comment",
            "finding",
            "shown_comment",
            "look_answer",
            "shown_look");

    private final JdbcTemplate database;

    public StoredRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Rows by table. */
    public Map<String, Long> counted() {
        Map<String, Long> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, database.queryForObject("select count(*) from " + table, Long.class)));
        return rows;
    }
}

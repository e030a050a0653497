package org.patlive.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts, adds and removes rows of the database behind the application's back. */
@TestComponent
public class StoredRows {

    /** The tables that only a feedback meeting fills. */
    public static final List<String> OF_FEEDBACK =
            List.of("finding", "shown_comment", "question_answer", "shown_question");

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
            "question_answer",
            "shown_question");

    private final JdbcTemplate database;

    public StoredRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Counts the rows of each table. */
    public Map<String, Long> counted() {
        Map<String, Long> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, database.queryForObject("select count(*) from " + table, Long.class)));
        return rows;
    }

    /** Runs a task while a table cannot be found, as during a failure of the database. */
    public void without(String table, Runnable task) {
        database.execute("alter table " + table + " rename to " + table + "_away");
        try {
            task.run();
        } finally {
            database.execute("alter table " + table + "_away rename to " + table);
        }
    }

    /** Deletes the sheets of a round. */
    public void deleteSheets(RoundId round) {
        database.update("delete from respondent where round_id = ?", round.value());
    }

    /** Stores an answer without publishing an event. */
    public void put(RespondentId respondent, String item, int points) {
        database.update(
                "insert into answer (respondent_id, item, points, release_when_given, version) values (?, ?, ?, 0, 0)",
                respondent.value(),
                item,
                points);
    }
}

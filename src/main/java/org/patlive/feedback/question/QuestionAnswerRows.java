package org.patlive.feedback.question;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows that phones write when they are asked; five hundred at once, so by plain statements, as a tick. */
@Repository
public class QuestionAnswerRows {

    private static final String ASKED = """
            select r.id, r.asking from respondent p join assessment_round r on r.id = p.round_id where p.id = ?""";
    private static final String UPDATE = "update look_answer set choice = ? where respondent_id = ? and look = ?";
    private static final String INSERT = "insert into look_answer (choice, respondent_id, look) values (?, ?, ?)";
    private static final String SWEEP =
            "delete from look_answer where respondent_id not in (select id from respondent)";
    private static final String OWN = "select look, choice from look_answer where respondent_id = ?";
    private static final String WHO = """
            select a.respondent_id from look_answer a join respondent p on p.id = a.respondent_id
            where p.round_id = ? and a.look = ?""";
    private static final String COUNTS = """
            select a.choice, count(*) from look_answer a join respondent p on p.id = a.respondent_id
            where p.round_id = ? and a.look = ? group by a.choice""";

    /** What a respondent's round asks at the moment. */
    public record Asked(RoundId round, @Nullable RoomQuestion look) {}

    private final JdbcTemplate database;

    QuestionAnswerRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Empty if there is no such respondent. */
    public Optional<Asked> asked(RespondentId respondent) {
        return database
                .query(
                        ASKED,
                        (row, number) -> {
                            String look = row.getString(2);
                            return new Asked(
                                    new RoundId(row.getObject(1, UUID.class)),
                                    look == null ? null : RoomQuestion.of(look));
                        },
                        respondent.value())
                .stream()
                .findFirst();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if another tab was quicker */
    public void write(RespondentId respondent, RoomQuestion look, int choice) {
        if (database.update(UPDATE, choice, respondent.value(), look.code()) == 0) {
            database.update(INSERT, choice, respondent.value(), look.code());
        }
    }

    /** Removes answers without a respondent. */
    public void sweep() {
        database.update(SWEEP);
    }

    /** What one respondent has answered. */
    public Map<String, Integer> of(RespondentId respondent) {
        Map<String, Integer> own = new TreeMap<>();
        database.query(
                OWN,
                row -> {
                    own.put(row.getString(1), row.getInt(2));
                },
                respondent.value());
        return own;
    }

    public Set<RespondentId> who(RoundId round, RoomQuestion look) {
        return new HashSet<>(database.query(
                WHO, (row, number) -> new RespondentId(row.getObject(1, UUID.class)), round.value(), look.code()));
    }

    /** From choice 1 up. */
    public List<Integer> counts(RoundId round, RoomQuestion look) {
        Integer[] counts = new Integer[look.kind().answers()];
        Arrays.fill(counts, 0);
        database.query(
                COUNTS,
                row -> {
                    counts[row.getInt(1) - 1] = row.getInt(2);
                },
                round.value(),
                look.code());
        return List.of(counts);
    }
}

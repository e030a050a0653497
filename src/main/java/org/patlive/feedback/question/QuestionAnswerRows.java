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

/** Stores answers to room questions by plain SQL, because five hundred phones answer at once. */
@Repository
public class QuestionAnswerRows {

    private static final String OPEN_QUESTION = """
            select r.id, r.open_question from respondent p join assessment_round r on r.id = p.round_id where p.id = ?""";
    private static final String UPDATE =
            "update question_answer set choice = ? where respondent_id = ? and question = ?";
    private static final String INSERT =
            "insert into question_answer (choice, respondent_id, question) values (?, ?, ?)";
    private static final String DELETE_WITHOUT_RESPONDENT =
            "delete from question_answer where respondent_id not in (select id from respondent)";
    private static final String OF_RESPONDENT = "select question, choice from question_answer where respondent_id = ?";
    private static final String RESPONDENTS = """
            select a.respondent_id from question_answer a join respondent p on p.id = a.respondent_id
            where p.round_id = ? and a.question = ?""";
    private static final String COUNTS = """
            select a.choice, count(*) from question_answer a join respondent p on p.id = a.respondent_id
            where p.round_id = ? and a.question = ? group by a.choice""";

    /** The question that a respondent's round asks at the moment; null for none. */
    public record OpenQuestion(RoundId round, @Nullable RoomQuestion question) {}

    private final JdbcTemplate database;

    QuestionAnswerRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Empty if the respondent does not exist. */
    public Optional<OpenQuestion> openQuestion(RespondentId respondent) {
        return database
                .query(
                        OPEN_QUESTION,
                        (row, number) -> {
                            String question = row.getString(2);
                            return new OpenQuestion(
                                    new RoundId(row.getObject(1, UUID.class)),
                                    question == null ? null : RoomQuestion.of(question));
                        },
                        respondent.value())
                .stream()
                .findFirst();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if another tab was quicker */
    public void write(RespondentId respondent, RoomQuestion question, int choice) {
        if (database.update(UPDATE, choice, respondent.value(), question.code()) == 0) {
            database.update(INSERT, choice, respondent.value(), question.code());
        }
    }

    /** Deletes answers without a respondent. */
    public void deleteWithoutRespondent() {
        database.update(DELETE_WITHOUT_RESPONDENT);
    }

    /** The answers of one respondent, by {@link RoomQuestion#code()}. */
    public Map<String, Integer> of(RespondentId respondent) {
        Map<String, Integer> answers = new TreeMap<>();
        database.query(
                OF_RESPONDENT,
                row -> {
                    answers.put(row.getString(1), row.getInt(2));
                },
                respondent.value());
        return answers;
    }

    public Set<RespondentId> respondents(RoundId round, RoomQuestion question) {
        return new HashSet<>(database.query(
                RESPONDENTS,
                (row, number) -> new RespondentId(row.getObject(1, UUID.class)),
                round.value(),
                question.code()));
    }

    /** How many have chosen each answer, from choice 1 up. */
    public List<Integer> counts(RoundId round, RoomQuestion question) {
        Integer[] counts = new Integer[question.kind().answers()];
        Arrays.fill(counts, 0);
        database.query(
                COUNTS,
                row -> {
                    counts[row.getInt(1) - 1] = row.getInt(2);
                },
                round.value(),
                question.code());
        return List.of(counts);
    }
}

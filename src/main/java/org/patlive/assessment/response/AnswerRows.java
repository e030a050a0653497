package org.patlive.assessment.response;

import java.util.Optional;
import java.util.UUID;
import org.patlive.assessment.round.RoundState;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes an answer by plain SQL. Five hundred phones answer at once, and loading JPA entities took most of the time that an
 * answer needs.
 */
@Repository
class AnswerRows {

    private static final String FIND = """
            select r.id, r.state, r.last_release, a.points, a.version
            from respondent p join assessment_round r on r.id = p.round_id
            left join answer a on a.respondent_id = p.id and a.item = ?
            where p.id = ?""";

    /** On PostgreSQL, lets a closing of the round on any node wait for this transaction, and this one for a closing. */
    private static final String LOCK = " for share of r";

    private static final String INSERT = """
            insert into answer (respondent_id, item, points, release_when_given, version)
            select ?, ?, ?, ?, 0 from assessment_round r where r.id = ? and r.state = 'OPEN'""";
    private static final String UPDATE = """
            update answer set points = ?, release_when_given = ?, version = version + 1
            where respondent_id = ? and item = ? and version = ?
                and exists (select 1 from assessment_round r where r.id = ? and r.state = 'OPEN')""";
    private static final int NO_VERSION = -1;

    /**
     * The answer that is stored, with the state of its round.
     *
     * @param lastRelease number of the round's last release
     * @param points 0 if there is no answer yet
     */
    public record StoredAnswer(RoundId round, RoundState state, long lastRelease, int points, int version) {}

    private final JdbcTemplate database;
    private final String find;

    AnswerRows(JdbcTemplate database) {
        this.database = database;
        String product = database.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        this.find = "PostgreSQL".equals(product) ? FIND + LOCK : FIND;
    }

    /** Empty if the respondent does not exist. */
    public Optional<StoredAnswer> find(RespondentId respondent, Item item) {
        return database
                .query(
                        find,
                        (row, number) -> {
                            int points = row.getInt(4);
                            return new StoredAnswer(
                                    new RoundId(row.getObject(1, UUID.class)),
                                    RoundState.valueOf(row.getString(2)),
                                    row.getLong(3),
                                    points,
                                    points == 0 ? NO_VERSION : row.getInt(5));
                        },
                        item.code(),
                        respondent.value())
                .stream()
                .findFirst();
    }

    /**
     * Replaces the answer that was found.
     *
     * @return the version of the new answer
     * @throws org.springframework.dao.DataIntegrityViolationException or OptimisticLockingFailureException if another
     *     tab was quicker, or the round was closed meanwhile
     */
    public int write(RespondentId respondent, Item item, StoredAnswer found, int points) {
        UUID round = found.round().value();
        int written = found.version() == NO_VERSION
                ? database.update(INSERT, respondent.value(), item.code(), points, found.lastRelease(), round)
                : database.update(
                        UPDATE, points, found.lastRelease(), respondent.value(), item.code(), found.version(), round);
        if (written == 0) {
            throw new OptimisticLockingFailureException("Another tab has changed this answer, or the round was closed");
        }
        return found.version() + 1;
    }
}

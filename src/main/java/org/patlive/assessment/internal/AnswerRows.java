package org.patlive.assessment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.patlive.assessment.ReleaseRecord;
import org.patlive.assessment.RoundState;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The row that a tick writes, by two plain statements. Everything else goes through JPA; a tick is what five hundred
 * phones do at once, and loading entities took most of its time.
 */
@Repository
public class AnswerRows {

    private static final String FIND = """
            select r.id, r.state, a.points, a.version
            from respondent p join assessment_round r on r.id = p.round_id
            left join answer a on a.respondent_id = p.id and a.item = ?
            where p.id = ?""";
    private static final String INSERT =
            "insert into answer (respondent_id, item, points, released, version) values (?, ?, ?, 0, 0)";
    private static final String UPDATE =
            "update answer set points = ?, version = version + 1 where respondent_id = ? and item = ? and version = ?";
    private static final String RELEASE = "update answer set released = ? where respondent_id = ? and item = ?";
    private static final int NONE = -1;
    private static final int AT_ONCE = 1_000;

    /**
     * What stands there now.
     *
     * @param points 0 for no answer yet
     */
    public record Place(RoundId round, RoundState state, int points, int version) {}

    private final JdbcTemplate database;

    AnswerRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Empty if there is no such respondent. */
    public Optional<Place> find(RespondentId respondent, Item item) {
        return database
                .query(
                        FIND,
                        (row, number) -> {
                            int points = row.getInt(3);
                            return new Place(
                                    new RoundId(row.getObject(1, UUID.class)),
                                    RoundState.valueOf(row.getString(2)),
                                    points,
                                    points == 0 ? NONE : row.getInt(4));
                        },
                        item.code(),
                        respondent.value())
                .stream()
                .findFirst();
    }

    /**
     * Writes over what was found there.
     *
     * @return the version of the new answer
     * @throws org.springframework.dao.DataIntegrityViolationException or OptimisticLockingFailureException if another
     *     tab was quicker
     */
    public int write(RespondentId respondent, Item item, Place found, int points) {
        if (found.version() == NONE) {
            database.update(INSERT, respondent.value(), item.code(), points);
        } else if (database.update(UPDATE, points, respondent.value(), item.code(), found.version()) == 0) {
            throw new OptimisticLockingFailureException("Another tab has changed this answer");
        }
        return found.version() + 1;
    }

    /** A release shows this now. Leaves the version alone: what was shown is no change of the answer. */
    public void release(List<ReleaseRecord.Shown> shown) {
        database.batchUpdate(RELEASE, shown, AT_ONCE, (statement, one) -> {
            statement.setInt(1, one.points());
            statement.setObject(2, one.respondent().value());
            statement.setString(3, one.item().code());
        });
    }
}

package org.patlive.actionplan.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Everything that was ever written in a plan. Nothing is deleted: what was replaced names what replaced it. */
@Repository
public class WordingRows {

    private static final String SELECT = """
            select id, revision, action_id, slot, writing, stroke, words, author, label, replaced_by
            from plan_wording where round_id = ?""";
    private static final String STANDING = SELECT + " and replaced_by is null order by id";
    private static final String OF_WRITING = SELECT + " and writing = ? order by id";
    private static final String INSERT = """
            insert into plan_wording
            (round_id, id, revision, action_id, slot, writing, stroke, words, author, label, replaced_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)""";
    private static final String GO_ON =
            "update plan_wording set words = ?, stroke = ?, revision = ? where round_id = ? and id = ?";
    private static final String REPLACE = "update plan_wording set replaced_by = ? where round_id = ? and id = ?";
    private static final String UNDO = "update plan_wording set replaced_by = id where round_id = ? and id = ?";
    private static final String STAND_AGAIN =
            "update plan_wording set replaced_by = null where round_id = ? and replaced_by = ? and id <> ?";

    /** One wording with its history; {@code replacedBy} is null while it stands. */
    public record Row(
            long id,
            PlanField slot,
            int stroke,
            Wording wording,
            @Nullable Long replacedBy) {

        public boolean stands() {
            return replacedBy == null;
        }
    }

    private static final RowMapper<Row> ROW = (row, number) -> row(row);

    private final JdbcTemplate database;

    WordingRows(JdbcTemplate database) {
        this.database = database;
    }

    /** What nobody has replaced, the oldest first. */
    public List<Row> standing(RoundId round) {
        return database.query(STANDING, ROW, round.value());
    }

    /** What nobody has replaced in one slot, the oldest first. */
    public List<Row> standing(RoundId round, PlanField slot) {
        ActionId action = slot.action();
        String where = SELECT + " and slot = ? and replaced_by is null and action_id "
                + (action == null ? "is null" : "= ?") + " order by id";
        return action == null
                ? database.query(where, ROW, round.value(), slot.code())
                : database.query(where, ROW, round.value(), slot.code(), action.value());
    }

    /** What was last written in a slot under this writing. */
    public Optional<Row> last(RoundId round, PlanField slot, UUID writing) {
        return ofWriting(round, writing).reversed().stream()
                .filter(row -> row.slot().equals(slot))
                .findFirst();
    }

    public List<Row> ofWriting(RoundId round, UUID writing) {
        return database.query(OF_WRITING, ROW, round.value(), writing);
    }

    public void add(long id, Author author, PlanField slot, FieldEdit stroke, String words) {
        ActionId action = slot.action();
        database.update(
                INSERT,
                author.round().value(),
                id,
                id,
                action == null ? null : action.value(),
                slot.code(),
                stroke.writing(),
                stroke.number(),
                words,
                author.id(),
                author.label());
    }

    /** The same person goes on writing. */
    public void goOn(RoundId round, Row row, FieldEdit stroke, String words, long revision) {
        database.update(GO_ON, words, stroke.number(), revision, round.value(), row.id());
    }

    public void replace(RoundId round, Collection<Row> rows, long by) {
        rows.forEach(row -> database.update(REPLACE, by, round.value(), row.id()));
    }

    /** Takes it back: what it had replaced stands again. */
    public void undo(RoundId round, Row row) {
        database.update(UNDO, round.value(), row.id());
        database.update(STAND_AGAIN, round.value(), row.id(), row.id());
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        long by = row.getLong("replaced_by");
        boolean stands = row.wasNull();
        return new Row(
                row.getLong("id"),
                PlanField.of(action == null ? null : new ActionId(action), row.getString("slot")),
                row.getInt("stroke"),
                new Wording(
                        row.getLong("revision"),
                        row.getString("words"),
                        row.getObject("writing", UUID.class),
                        row.getObject("author", UUID.class),
                        row.getString("label")),
                stands ? null : by);
    }
}

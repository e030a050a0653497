package org.patlive.actionplan.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Stores every wording that was ever written in a plan. None is deleted: a replaced wording refers to its successor. */
@Repository
class WordingRows {

    private static final String SELECT = """
            select id, revision, action_id, field, edit_session, edit_number, words, author, label, replaced_by
            from plan_wording where round_id = ?""";
    private static final String CURRENT = SELECT + " and replaced_by is null order by id";
    private static final String OF_SESSION = SELECT + " and edit_session = ? order by id";
    private static final String INSERT = """
            insert into plan_wording
            (round_id, id, revision, action_id, field, edit_session, edit_number, words, author, label, replaced_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)""";
    private static final String UPDATE =
            "update plan_wording set words = ?, edit_number = ?, revision = ? where round_id = ? and id = ?";
    private static final String REPLACE = "update plan_wording set replaced_by = ? where round_id = ? and id = ?";
    private static final String UNDO = "update plan_wording set replaced_by = id where round_id = ? and id = ?";
    private static final String RESTORE_REPLACED =
            "update plan_wording set replaced_by = null where round_id = ? and replaced_by = ? and id <> ?";

    /** One wording; {@code replacedBy} is null while it is current, and its own id if it was undone. */
    public record Row(
            long id,
            PlanField field,
            int editNumber,
            Wording wording,
            @Nullable Long replacedBy) {

        public boolean isCurrent() {
            return replacedBy == null;
        }
    }

    private static final RowMapper<Row> ROW = (row, number) -> row(row);

    private final JdbcTemplate database;

    WordingRows(JdbcTemplate database) {
        this.database = database;
    }

    /** All current wordings, the oldest first. */
    public List<Row> current(RoundId round) {
        return database.query(CURRENT, ROW, round.value());
    }

    /** The current wordings of one field, the oldest first. */
    public List<Row> current(RoundId round, PlanField field) {
        ActionId action = field.action();
        String where = SELECT + " and field = ? and replaced_by is null and action_id "
                + (action == null ? "is null" : "= ?") + " order by id";
        return action == null
                ? database.query(where, ROW, round.value(), field.code())
                : database.query(where, ROW, round.value(), field.code(), action.value());
    }

    /** The words of one field of several plans, by one query: the oldest of its current wordings, where there is any. */
    public Map<RoundId, String> oldest(Collection<RoundId> rounds, FieldKind ofPlan) {
        Map<RoundId, String> found = new HashMap<>();
        if (!rounds.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(PlanField.of(ofPlan).code()));
            rounds.forEach(round -> values.add(round.value()));
            database.query(
                    "select round_id, words from plan_wording where field = ? and action_id is null and replaced_by is null"
                            + " and round_id in (" + String.join(", ", Collections.nCopies(rounds.size(), "?"))
                            + ") order by id",
                    (RowCallbackHandler)
                            row -> found.putIfAbsent(new RoundId(row.getObject(1, UUID.class)), row.getString(2)),
                    values.toArray());
        }
        return found;
    }

    /** The last wording that was written in a field in this edit session. */
    public Optional<Row> last(RoundId round, PlanField field, UUID editSession) {
        return ofSession(round, editSession).reversed().stream()
                .filter(row -> row.field().equals(field))
                .findFirst();
    }

    public List<Row> ofSession(RoundId round, UUID editSession) {
        return database.query(OF_SESSION, ROW, round.value(), editSession);
    }

    public void add(long id, Author author, PlanField field, FieldEdit edit, String words) {
        ActionId action = field.action();
        database.update(
                INSERT,
                author.round().value(),
                id,
                id,
                action == null ? null : action.value(),
                field.code(),
                edit.session(),
                edit.number(),
                words,
                author.id(),
                author.label().stored());
    }

    /** Overwrites a wording by a later edit of the same session. */
    public void update(RoundId round, Row row, FieldEdit edit, String words, long revision) {
        database.update(UPDATE, words, edit.number(), revision, round.value(), row.id());
    }

    public void replace(RoundId round, Collection<Row> rows, long by) {
        rows.forEach(row -> database.update(REPLACE, by, round.value(), row.id()));
    }

    /** Undoes a wording: what it had replaced is current again. */
    public void undo(RoundId round, Row row) {
        database.update(UNDO, round.value(), row.id());
        database.update(RESTORE_REPLACED, round.value(), row.id(), row.id());
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        long by = row.getLong("replaced_by");
        boolean stands = row.wasNull();
        return new Row(
                row.getLong("id"),
                PlanField.of(action == null ? null : new ActionId(action), row.getString("field")),
                row.getInt("edit_number"),
                new Wording(
                        row.getLong("revision"),
                        row.getString("words"),
                        row.getObject("edit_session", UUID.class),
                        row.getObject("author", UUID.class),
                        AuthorLabel.of(row.getString("label"))),
                stands ? null : by);
    }
}

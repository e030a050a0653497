package org.patlive.actionplan.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the responses to actions: who supports them, who is editing them at the moment, and remarks. */
@Repository
class ActionResponseRows {

    private static final String OF_PLAN = " x join plan_action a on a.id = x.action_id where a.round_id = ?";

    private final JdbcTemplate database;

    ActionResponseRows(JdbcTemplate database) {
        this.database = database;
    }

    public void support(ActionId action, Author author) {
        if (database.update(
                        "update plan_support set label = ? where action_id = ? and author = ?",
                        author.label().stored(),
                        action.value(),
                        author.id())
                == 0) {
            database.update(
                    "insert into plan_support (action_id, author, label) values (?, ?, ?)",
                    action.value(),
                    author.id(),
                    author.label().stored());
        }
    }

    public void withdrawSupport(ActionId action, Author author) {
        database.update("delete from plan_support where action_id = ? and author = ?", action.value(), author.id());
    }

    public Map<ActionId, Map<UUID, AuthorLabel>> supporters(RoundId round) {
        return people(
                "select x.action_id, x.author, x.label from plan_support" + OF_PLAN + " order by x.author", round);
    }

    public void startEditing(ActionId action, Author author, Instant until) {
        stopEditing(action, author);
        database.update(
                "insert into plan_editor (action_id, author, label, until) values (?, ?, ?, ?)",
                action.value(),
                author.id(),
                author.label().stored(),
                OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
    }

    /** Extends the time until which somebody counts as editing; does nothing if they do not. */
    public void extendEditing(ActionId action, Author author, Instant until) {
        database.update(
                "update plan_editor set until = ? where action_id = ? and author = ?",
                OffsetDateTime.ofInstant(until, ZoneOffset.UTC),
                action.value(),
                author.id());
    }

    public void stopEditing(ActionId action, Author author) {
        database.update("delete from plan_editor where action_id = ? and author = ?", action.value(), author.id());
    }

    public Map<ActionId, Map<UUID, AuthorLabel>> editors(RoundId round) {
        return people("select x.action_id, x.author, x.label from plan_editor" + OF_PLAN + " order by x.author", round);
    }

    /** Removes editors whose time is over. @return rounds whose plans had any */
    public List<RoundId> expireEditors(Instant now) {
        OffsetDateTime until = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        List<RoundId> rounds = database.query("""
                select distinct a.round_id from plan_editor e join plan_action a on a.id = e.action_id
                where e.until < ?""", (row, number) -> new RoundId(row.getObject(1, UUID.class)), until);
        if (!rounds.isEmpty()) {
            database.update("delete from plan_editor where until < ?", until);
        }
        return rounds;
    }

    /** Adds a remark. @return false if it was stored already */
    public boolean remark(UUID id, ActionId action, Author author, String words, long place) {
        Integer there = database.queryForObject("select count(*) from plan_remark where id = ?", Integer.class, id);
        if (there != null && there > 0) {
            return false;
        }
        return database.update(
                        "insert into plan_remark (id, action_id, position, words, author, label) values (?, ?, ?, ?, ?, ?)",
                        id,
                        action.value(),
                        place,
                        words,
                        author.id(),
                        author.label().stored())
                > 0;
    }

    /** @param author who must have written it; null for anybody */
    public void removeRemark(RoundId round, UUID id, boolean removed, @Nullable UUID author) {
        String sql = """
                update plan_remark set removed = ? where id = ?
                and action_id in (select id from plan_action where round_id = ?)""";
        if (author == null) {
            database.update(sql, removed, id, round.value());
        } else {
            database.update(sql + " and author = ?", removed, id, round.value(), author);
        }
    }

    public Map<ActionId, List<RemarkData>> remarks(RoundId round) {
        Map<ActionId, List<RemarkData>> remarks = new HashMap<>();
        database.query(
                "select x.action_id, x.id, x.words, x.author, x.label from plan_remark" + OF_PLAN
                        + " and not x.removed order by x.position",
                row -> {
                    remarks.computeIfAbsent(action(row), first -> new ArrayList<>())
                            .add(new RemarkData(
                                    row.getObject("id", UUID.class),
                                    row.getString("words"),
                                    row.getObject("author", UUID.class),
                                    AuthorLabel.of(row.getString("label"))));
                },
                round.value());
        return remarks;
    }

    private Map<ActionId, Map<UUID, AuthorLabel>> people(String sql, RoundId round) {
        Map<ActionId, Map<UUID, AuthorLabel>> people = new HashMap<>();
        BiConsumer<ActionId, Map.Entry<UUID, AuthorLabel>> add = (action, person) ->
                people.computeIfAbsent(action, first -> new LinkedHashMap<>()).put(person.getKey(), person.getValue());
        database.query(
                sql,
                row -> {
                    add.accept(
                            action(row),
                            Map.entry(row.getObject("author", UUID.class), AuthorLabel.of(row.getString("label"))));
                },
                round.value());
        return people;
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("action_id", UUID.class));
    }
}

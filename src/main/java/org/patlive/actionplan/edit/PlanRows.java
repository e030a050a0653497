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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of a plan beside its wordings. */
@Repository
public class PlanRows {

    /** The plan itself. */
    public record Head(long version, int page, @Nullable ActionId enlarged) {}

    /** An action, without what stands in it. */
    public record Action(
            ActionId id,
            UUID editSession,
            Author author,
            @Nullable ActionId carriedFrom) {}

    private static final String HEAD = "select version, page, enlarged from action_plan where round_id = ?";
    private static final String OF_PLAN = " x join plan_action a on a.id = x.action_id where a.round_id = ?";

    private final JdbcTemplate database;

    PlanRows(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<Head> head(RoundId round) {
        return head(HEAD, round);
    }

    /** For a change: whoever changes this plan at the same moment waits. */
    public Optional<Head> lock(RoundId round) {
        return head(HEAD + " for update", round);
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if somebody else was quicker */
    public void create(RoundId round) {
        database.update("insert into action_plan (round_id, version) values (?, 0)", round.value());
    }

    public void version(RoundId round, long version) {
        database.update("update action_plan set version = ? where round_id = ?", version, round.value());
    }

    public void show(RoundId round, int page, @Nullable ActionId enlarged) {
        database.update(
                "update action_plan set page = ?, enlarged = ? where round_id = ?",
                page,
                enlarged == null ? null : enlarged.value(),
                round.value());
    }

    public void add(Action action) {
        OrganisationId organisation = action.author().organisation();
        database.update(
                """
                insert into plan_action (id, round_id, edit_session, author, label, organisation_id, carried_from)
                values (?, ?, ?, ?, ?, ?, ?)""",
                action.id().value(),
                action.author().round().value(),
                action.editSession(),
                action.author().id(),
                action.author().label(),
                organisation == null ? null : organisation.value(),
                action.carriedFrom() == null ? null : action.carriedFrom().value());
    }

    public List<Action> actions(RoundId round) {
        return actions("", round);
    }

    public Optional<Action> action(RoundId round, ActionId id) {
        return actions(" and id = ?", round, id.value()).stream().findFirst();
    }

    /** The action that was proposed by this writing. */
    public Optional<Action> proposedIn(RoundId round, UUID editSession) {
        return actions(" and edit_session = ?", round, editSession).stream().findFirst();
    }

    private List<Action> actions(String which, RoundId round, Object... more) {
        List<Object> values = new ArrayList<>(List.of(round.value()));
        values.addAll(List.of(more));
        return database.query(
                "select id, edit_session, author, label, organisation_id, carried_from from plan_action where round_id = ?"
                        + which,
                (row, number) -> {
                    UUID organisation = row.getObject("organisation_id", UUID.class);
                    UUID carried = row.getObject("carried_from", UUID.class);
                    return new Action(
                            new ActionId(row.getObject("id", UUID.class)),
                            row.getObject("edit_session", UUID.class),
                            new Author(
                                    round,
                                    row.getObject("author", UUID.class),
                                    row.getString("label"),
                                    organisation == null ? null : new OrganisationId(organisation),
                                    false),
                            carried == null ? null : new ActionId(carried));
                },
                values.toArray());
    }

    public void support(ActionId action, Author author) {
        if (database.update(
                        "update plan_support set label = ? where action_id = ? and author = ?",
                        author.label(),
                        action.value(),
                        author.id())
                == 0) {
            database.update(
                    "insert into plan_support (action_id, author, label) values (?, ?, ?)",
                    action.value(),
                    author.id(),
                    author.label());
        }
    }

    public void withdrawSupport(ActionId action, Author author) {
        database.update("delete from plan_support where action_id = ? and author = ?", action.value(), author.id());
    }

    public Map<ActionId, Map<UUID, String>> supporters(RoundId round) {
        return people(
                "select x.action_id, x.author, x.label from plan_support" + OF_PLAN + " order by x.author", round);
    }

    public void startEditing(ActionId action, Author author, Instant until) {
        stopEditing(action, author);
        database.update(
                "insert into plan_editor (action_id, author, label, until) values (?, ?, ?, ?)",
                action.value(),
                author.id(),
                author.label(),
                OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
    }

    /** Whoever goes on writing stays visible as such. */
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

    public Map<ActionId, Map<UUID, String>> editors(RoundId round) {
        return people("select x.action_id, x.author, x.label from plan_editor" + OF_PLAN + " order by x.author", round);
    }

    /** Rounds in whose plans somebody has stopped writing without saying so; they are forgotten. */
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

    /** Whether it was not there yet. */
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
                        author.label())
                > 0;
    }

    /** @param author whose it has to be; null for anybody's */
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
                                    row.getString("label")));
                },
                round.value());
        return remarks;
    }

    public void add(RoundId round, AreaData area, int place) {
        FindingId finding = area.finding();
        database.update(
                """
                insert into plan_area (id, round_id, kind, subject, finding_id, words, position)
                values (?, ?, ?, ?, ?, ?, ?)""",
                area.id(),
                round.value(),
                area.kind().name(),
                area.subject().code(),
                finding == null ? null : finding.value(),
                area.words(),
                place);
    }

    public void removeArea(RoundId round, UUID id, boolean removed) {
        database.update("update plan_area set removed = ? where id = ? and round_id = ?", removed, id, round.value());
    }

    /** In their order; those that were removed only where asked for. */
    public List<AreaData> areas(RoundId round, boolean alsoRemoved) {
        return database.query(
                "select id, kind, subject, finding_id, words from plan_area where round_id = ?"
                        + (alsoRemoved ? "" : " and not removed") + " order by position, id",
                (row, number) -> {
                    UUID finding = row.getObject("finding_id", UUID.class);
                    return new AreaData(
                            row.getObject("id", UUID.class),
                            AreaData.Kind.valueOf(row.getString("kind")),
                            new FindingSubject(row.getString("subject")),
                            finding == null ? null : new FindingId(finding),
                            row.getString("words"));
                },
                round.value());
    }

    private Map<ActionId, Map<UUID, String>> people(String sql, RoundId round) {
        Map<ActionId, Map<UUID, String>> people = new HashMap<>();
        BiConsumer<ActionId, Map.Entry<UUID, String>> add = (action, person) ->
                people.computeIfAbsent(action, first -> new LinkedHashMap<>()).put(person.getKey(), person.getValue());
        database.query(
                sql,
                row -> {
                    add.accept(action(row), Map.entry(row.getObject("author", UUID.class), row.getString("label")));
                },
                round.value());
        return people;
    }

    private Optional<Head> head(String sql, RoundId round) {
        return database
                .query(
                        sql,
                        (row, number) -> {
                            UUID enlarged = row.getObject("enlarged", UUID.class);
                            return new Head(
                                    row.getLong("version"),
                                    row.getInt("page"),
                                    enlarged == null ? null : new ActionId(enlarged));
                        },
                        round.value())
                .stream()
                .findFirst();
    }

    private static ActionId action(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("action_id", UUID.class));
    }
}

package org.patlive.actionplan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores plans, their actions and their areas of concern. */
@Repository
class PlanRows {

    /** The plan itself. */
    public record Head(long version, int page, @Nullable ActionId enlarged) {}

    /** An action without its wordings. */
    public record Action(
            ActionId id,
            UUID editSession,
            Author author,
            @Nullable ActionId carriedFrom) {}

    private static final String HEAD = "select version, page, enlarged from action_plan where round_id = ?";

    private final JdbcTemplate database;

    PlanRows(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<Head> head(RoundId round) {
        return head(HEAD, round);
    }

    /** Locks the plan for a change: another change at the same moment waits. */
    public Optional<Head> lock(RoundId round) {
        return head(HEAD + " for update", round);
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if it has just been created by somebody else */
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
                action.author().label().stored(),
                organisation == null ? null : organisation.value(),
                action.carriedFrom() == null ? null : action.carriedFrom().value());
    }

    public List<Action> actions(RoundId round) {
        return actions("", round);
    }

    public Optional<Action> action(RoundId round, ActionId id) {
        return actions(" and id = ?", round, id.value()).stream().findFirst();
    }

    /** The action that was proposed in this edit session. */
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
                                    AuthorLabel.of(row.getString("label")),
                                    organisation == null ? null : new OrganisationId(organisation),
                                    false),
                            carried == null ? null : new ActionId(carried));
                },
                values.toArray());
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

    /** Areas of concern in their order. */
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
}

package org.patlive.webhook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is still to be told. */
@Repository
public class DeliveryRows {

    /**
     * One call that is due.
     *
     * @param round null for a test
     * @param attempts so far
     */
    public record Due(
            UUID id,
            UUID webhook,
            String address,
            String secret,
            @Nullable UUID round,
            String event,
            Instant happened,
            int attempts) {}

    private final JdbcTemplate database;

    DeliveryRows(JdbcTemplate database) {
        this.database = database;
    }

    public void add(UUID webhook, @Nullable RoundId round, String event, Instant happened, Instant due) {
        database.update(
                """
                insert into webhook_delivery (id, webhook_id, round_id, event, happened_at, due)
                values (?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                webhook,
                round == null ? null : round.value(),
                event,
                happened.atOffset(ZoneOffset.UTC),
                due.atOffset(ZoneOffset.UTC));
    }

    /** Whether the same is waiting that nobody has begun to tell. */
    public boolean isWaiting(UUID webhook, RoundId round, String event) {
        return !database.queryForList("""
                        select id from webhook_delivery
                        where webhook_id = ? and round_id = ? and event = ? and attempts = 0 limit 1""", UUID.class, webhook, round.value(), event)
                .isEmpty();
    }

    /** For each address at most what has been due longest, so that one that does not answer holds up no other. */
    public List<Due> due(Instant now, int most) {
        return database.query(
                """
                select d.id, d.webhook_id, w.address, w.secret, d.round_id, d.event, d.happened_at, d.attempts
                from webhook_delivery d join webhook w on w.id = d.webhook_id
                where d.due <= ? and d.due = (select min(o.due) from webhook_delivery o where o.webhook_id = d.webhook_id)
                order by d.due limit ?""",
                (row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getString("address"),
                        row.getString("secret"),
                        row.getObject("round_id", UUID.class),
                        row.getString("event"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")),
                now.atOffset(ZoneOffset.UTC),
                most);
    }

    /** Takes one attempt, so that no other server takes it before then. @return whether it was still to be taken */
    public boolean claim(Due due, Instant until) {
        return database.update(
                        "update webhook_delivery set attempts = attempts + 1, due = ? where id = ? and attempts = ?",
                        until.atOffset(ZoneOffset.UTC),
                        due.id(),
                        due.attempts())
                > 0;
    }

    public void postpone(UUID id, Instant due) {
        database.update("update webhook_delivery set due = ? where id = ?", due.atOffset(ZoneOffset.UTC), id);
    }

    public void remove(UUID id) {
        database.update("delete from webhook_delivery where id = ?", id);
    }
}

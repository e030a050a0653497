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

/** The table of deliveries that are still to be made. */
@Repository
class DeliveryRows {

    /**
     * A delivery whose time has come.
     *
     * @param round null for a test
     * @param attempts made before
     */
    record DueDelivery(
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

    /** Whether a delivery of the same event is waiting that no server has attempted yet. */
    public boolean isWaiting(UUID webhook, RoundId round, String event) {
        return !database.queryForList("""
                        select id from webhook_delivery
                        where webhook_id = ? and round_id = ? and event = ? and attempts = 0 limit 1""", UUID.class, webhook, round.value(), event)
                .isEmpty();
    }

    /** The longest due delivery of each webhook, so that an address that does not respond does not delay others. */
    public List<DueDelivery> due(Instant now, int limit) {
        return database.query(
                """
                select d.id, d.webhook_id, w.address, w.secret, d.round_id, d.event, d.happened_at, d.attempts
                from webhook_delivery d join webhook w on w.id = d.webhook_id
                where d.due <= ? and d.due = (select min(o.due) from webhook_delivery o where o.webhook_id = d.webhook_id)
                order by d.due limit ?""",
                (row, number) -> new DueDelivery(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getString("address"),
                        row.getString("secret"),
                        row.getObject("round_id", UUID.class),
                        row.getString("event"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")),
                now.atOffset(ZoneOffset.UTC),
                limit);
    }

    /**
     * Claims the next attempt, so that no other server makes it before then.
     *
     * @return false if another server has claimed it already
     */
    public boolean claim(DueDelivery due, Instant until) {
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

package org.patlive.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.FacilitatorId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of registered webhooks. */
@Repository
class WebhookRows {

    private final JdbcTemplate database;

    WebhookRows(JdbcTemplate database) {
        this.database = database;
    }

    public void add(UUID id, FacilitatorId facilitator, String address, String secret, Instant now) {
        database.update(
                "insert into webhook (id, facilitator_id, address, secret, created_at) values (?, ?, ?, ?, ?)",
                id,
                facilitator.value(),
                address,
                secret,
                now.atOffset(ZoneOffset.UTC));
    }

    public void remove(FacilitatorId facilitator, UUID id) {
        database.update("delete from webhook where id = ? and facilitator_id = ?", id, facilitator.value());
    }

    /** Newest first. */
    public List<WebhookData> of(FacilitatorId facilitator) {
        return database.query(
                """
                select w.id, w.address, w.delivered_at, w.failure, w.failed_at,
                    (select min(d.due) from webhook_delivery d where d.webhook_id = w.id and d.attempts > 0) as next_try
                from webhook w where w.facilitator_id = ? order by w.created_at desc""",
                (row, number) -> new WebhookData(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        instant(row, "delivered_at"),
                        failure(row),
                        instant(row, "failed_at"),
                        instant(row, "next_try")),
                facilitator.value());
    }

    public List<UUID> idsOf(FacilitatorId facilitator) {
        return database.queryForList(
                "select id from webhook where facilitator_id = ?", UUID.class, facilitator.value());
    }

    /** Whether anybody has registered any. */
    public boolean any() {
        return !database.queryForList("select id from webhook limit 1", UUID.class)
                .isEmpty();
    }

    public void recordSuccess(UUID id, Instant now) {
        database.update(
                "update webhook set delivered_at = ?, failure = null, failed_at = null where id = ?",
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    public void recordFailure(UUID id, WebhookFailure failure, Instant now) {
        database.update(
                "update webhook set failure = ?, failed_at = ? where id = ?",
                failure.stored(),
                now.atOffset(ZoneOffset.UTC),
                id);
    }

    private static @Nullable WebhookFailure failure(ResultSet row) throws SQLException {
        String stored = row.getString("failure");
        return stored == null ? null : WebhookFailure.read(stored);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

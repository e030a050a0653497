package org.patlive.live;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A PostgreSQL of one's own, without Docker. */
final class PostgresServer {

    private PostgresServer() {}

    static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    /** For the application under test. */
    static void settings(EmbeddedPostgres postgres, DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        settings.add("spring.datasource.username", () -> "postgres");
    }
}

package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a real PostgreSQL, set up by the same migrations as H2. */
@PatLiveTest
@DirtiesContext
class PostgresIT extends DatabaseContract {

    private static final EmbeddedPostgres POSTGRES = PostgresServer.start();

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        PostgresServer.settings(POSTGRES, settings);
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @Test
    void it_is_postgresql() {
        assertThat(database.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    }
}

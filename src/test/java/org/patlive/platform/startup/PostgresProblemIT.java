package org.patlive.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Problems with a real PostgreSQL. */
class PostgresProblemIT {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void anUnknownUserNamesUserAndPassword() {
        assertThat(sentence("postgres", "nobody"))
                .contains("refuses the user 'nobody'", "spring.datasource.username", "spring.datasource.password");
    }

    @Test
    void aMissingDatabaseNamesTheAddress() {
        assertThat(sentence("patlive", "postgres")).contains("has no database", "/patlive.", "spring.datasource.url");
    }

    private static String sentence(String database, String user) {
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("spring.datasource.url", url, "spring.datasource.username", user)));
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);

        Throwable failure = catchThrowable(() -> new HikariDataSource(pool).close());

        return StartupReport.sentence(failure, environment).orElse("no sentence: " + failure);
    }
}

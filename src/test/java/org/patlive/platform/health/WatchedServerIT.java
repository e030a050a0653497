package org.patlive.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** Health, metrics, files of the front end and settings, as the packaged server serves them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchedServerIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static EmbeddedPostgres postgres;
    private static RunningServer server;

    @BeforeAll
    static void startServer(@TempDir Path folder) throws IOException {
        postgres = EmbeddedPostgres.start();
        server = RunningServer.start(
                folder,
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--patlive.metrics.token=s3cret",
                "--patlive.demo.enabled=false");
    }

    @AfterAll
    static void close() throws Exception {
        server.close();
        postgres.close();
    }

    @Test
    void metrics_are_for_this_machine_and_for_the_token() throws Exception {
        assertThat(get("/actuator/prometheus").body()).contains("patlive_phones", "patlive_ticks_total");
        assertThat(get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7").statusCode())
                .as("through a proxy")
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", "X-Forwarded-For", "127.0.0.1").statusCode())
                .as("through a proxy, claiming to be near")
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer s3cret")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    void the_first_response_for_a_file_is_the_same_as_all_others() throws Exception {
        Matcher file = Pattern.compile("VAADIN/build/[^\"]+\\.js").matcher(get("/").body());
        assertThat(file.find()).isTrue();
        HttpResponse<String> first = get("/" + file.group());

        assertThat(first.body()).isNotEmpty().isEqualTo(get("/" + file.group()).body());
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, immutable");
        assertThat(get("/VAADIN/build/of-an-older-version.js").statusCode())
                .as("kept for good by no browser")
                .isEqualTo(404);
        assertThat(get("/styles/phone.css").body())
                .contains("--pat-ground")
                .isEqualTo(get("/styles/phone.css").body());
    }

    @Test
    void an_installation_may_offer_no_demo() {
        try (TestBrowser browser = TestBrowser.launch()) {
            Page landing = browser.newPage();
            landing.navigate(server.url("/"));
            PlaywrightAssertions.assertThat(landing.locator("#join-code")).isVisible();
            PlaywrightAssertions.assertThat(landing.locator("#demo")).hasCount(0);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE) // there is none after it
    void a_lost_database_is_reported_within_seconds_without_details() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("db", "feed");

        postgres.close();

        Awaitility.await().atMost(A_FEW_SECONDS).untilAsserted(() -> {
            HttpResponse<String> health = get("/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"status\":\"DOWN\"").doesNotContain("db", "feed");
        });
        assertThat(get("/actuator/prometheus").body()).contains("patlive_rounds_open NaN");
        get("/actuator/health");
        assertThat(server.output()).containsOnlyOnce("The database does not answer");
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url(path))).timeout(A_FEW_SECONDS);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

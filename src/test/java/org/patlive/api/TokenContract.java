package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.token.ApiTokens;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.shared.Refused;
import org.patlive.testing.CapturedLog;
import org.patlive.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Authentication by token, and rate limits. */
abstract class TokenContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private ApiClients clients;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void without_a_token_only_the_documentation_can_be_read() {
        ApiResponse response = clients.withToken(null).get(PARTNERSHIPS);

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.detail()).startsWith("Send an API token");
        assertThat(clients.withToken(null).get("/api/v1/nothing").status()).isEqualTo(401);
        assertThat(clients.withToken(null).get("/api/v1/openapi").status()).isEqualTo(200);
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        ApiClient client = clients.create();
        assertThat(client.get(PARTNERSHIPS).status()).isEqualTo(200);

        tokens.revoke(
                client.facilitator(), tokens.of(client.facilitator()).getFirst().id());

        ApiResponse response = client.get(PARTNERSHIPS);
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(response.detail()).contains("revoked").doesNotContain(client.token());
    }

    @Test
    void a_facilitator_cannot_revoke_somebody_elses_token() {
        ApiClient client = clients.create();
        tokens.revoke(
                clients.create().facilitator(),
                tokens.of(client.facilitator()).getFirst().id());
        assertThat(client.get(PARTNERSHIPS).status()).isEqualTo(200);
    }

    @Test
    void what_is_stored_or_logged_cannot_be_used_as_a_token() {
        try (CapturedLog logged = new CapturedLog()) {
            ApiClient client = clients.create();
            client.get(PARTNERSHIPS);
            String stored = database.queryForObject(
                    "select token_hash from api_token where facilitator_id = ?",
                    String.class,
                    client.facilitator().value());

            assertThat(stored).doesNotContain(client.token());
            assertThat(clients.withToken(stored).get(PARTNERSHIPS).status()).isEqualTo(401);
            assertThat(logged.lines()).noneMatch(line -> line.contains(client.token()));
        }
    }

    @Test
    void the_configured_token_acts_for_the_configured_facilitator() {
        ApiClient robot = clients.withToken(ApiApplication.CONFIGURED_TOKEN);
        String id = robot.createPartnership();

        FacilitatorData facilitator =
                accounts.byEmail(ApiApplication.CONFIGURED_EMAIL).orElseThrow();
        assertThat(clients.actingFor(facilitator.id())
                        .get(PARTNERSHIPS + "/" + id)
                        .status())
                .isEqualTo(200);
        assertThat(clients.create().get(PARTNERSHIPS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void after_twenty_wrong_tokens_further_guesses_wait_but_issued_tokens_still_work() {
        ApiClient guesser = clients.withToken("a guess");
        assertThat(IntStream.range(0, 20).map(guess -> guesser.get(PARTNERSHIPS).status()))
                .containsOnly(401);

        ApiResponse stopped = guesser.get(PARTNERSHIPS);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).isEqualTo("3");
        assertThat(clients.withToken(ApiApplication.CONFIGURED_TOKEN)
                        .get(PARTNERSHIPS)
                        .status())
                .as("a token that a person chose may be guessed, so it waits, too")
                .isEqualTo(429);
        assertThat(clients.create().get(PARTNERSHIPS).status()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(3));
        assertThat(guesser.get(PARTNERSHIPS).status()).isEqualTo(401);
    }

    @Test
    void a_program_over_its_rate_limit_waits_and_no_other_does() {
        ApiClient hasty = clients.create();
        assertThat(IntStream.range(0, 600).map(call -> hasty.get("/api/v1").status()))
                .containsOnly(404);

        ApiResponse stopped = hasty.get(PARTNERSHIPS);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).isEqualTo("1");
        assertThat(stopped.detail()).endsWith("Wait 1 second.");
        assertThat(clients.create().get(PARTNERSHIPS).status()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));
        assertThat(hasty.get(PARTNERSHIPS).status()).isEqualTo(200);
    }

    @Test
    void a_demo_has_no_tokens_and_tokens_are_deleted_with_their_facilitator() {
        FacilitatorData visitor = accounts.createForDemo(Duration.ofHours(1));
        assertThat(catchThrowable(() -> tokens.issue(visitor.id(), "A program")))
                .isInstanceOf(Refused.class);

        ApiClient client = clients.create();
        database.update(
                "delete from facilitator where id = ?", client.facilitator().value());
        assertThat(client.get(PARTNERSHIPS).status()).isEqualTo(401);
    }
}

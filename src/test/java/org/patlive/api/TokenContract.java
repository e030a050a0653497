package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.token.ApiTokens;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.patlive.shared.Refused;
import org.patlive.testing.Logged;
import org.patlive.testing.TurnedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is let in. */
abstract class TokenContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private Programs programs;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private TurnedClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void without_a_token_nothing_is_answered_but_what_holds_no_data() {
        Answer answer = programs.showing(null).get(PARTNERSHIPS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.detail()).startsWith("Show a token");
        assertThat(programs.showing(null).get("/api/v1/nothing").status()).isEqualTo(401);
        assertThat(programs.showing(null).get("/api/v1/openapi").status()).isEqualTo(200);
    }

    @Test
    void a_revoked_token_is_turned_away_at_once() {
        Program program = programs.start();
        assertThat(program.get(PARTNERSHIPS).status()).isEqualTo(200);

        tokens.revoke(
                program.facilitator(),
                tokens.of(program.facilitator()).getFirst().id());

        Answer answer = program.get(PARTNERSHIPS);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(answer.detail()).contains("revoked").doesNotContain(program.token());
    }

    @Test
    void nobody_revokes_a_token_of_somebody_else() {
        Program program = programs.start();
        tokens.revoke(
                programs.start().facilitator(),
                tokens.of(program.facilitator()).getFirst().id());
        assertThat(program.get(PARTNERSHIPS).status()).isEqualTo(200);
    }

    @Test
    void what_is_stored_and_logged_cannot_be_shown_as_a_token() {
        try (Logged logged = new Logged()) {
            Program program = programs.start();
            program.get(PARTNERSHIPS);
            String stored = database.queryForObject(
                    "select token_hash from api_token where facilitator_id = ?",
                    String.class,
                    program.facilitator().value());

            assertThat(stored).doesNotContain(program.token());
            assertThat(programs.showing(stored).get(PARTNERSHIPS).status()).isEqualTo(401);
            assertThat(logged.lines()).noneMatch(line -> line.contains(program.token()));
        }
    }

    @Test
    void the_token_of_the_settings_acts_for_the_facilitator_of_the_settings() {
        Program robot = programs.showing(ApiApplication.CONFIGURED_TOKEN);
        String id = robot.partnership();

        FacilitatorData facilitator =
                accounts.byEmail(ApiApplication.CONFIGURED_EMAIL).orElseThrow();
        assertThat(programs.of(facilitator.id()).get(PARTNERSHIPS + "/" + id).status())
                .isEqualTo(200);
        assertThat(programs.start().get(PARTNERSHIPS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void after_twenty_wrong_tokens_no_more_are_looked_at_for_a_while_but_made_ones_still_work() {
        Program guesser = programs.showing("a guess");
        assertThat(IntStream.range(0, 20).map(guess -> guesser.get(PARTNERSHIPS).status()))
                .containsOnly(401);

        Answer stopped = guesser.get(PARTNERSHIPS);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).isEqualTo("3");
        assertThat(programs.showing(ApiApplication.CONFIGURED_TOKEN)
                        .get(PARTNERSHIPS)
                        .status())
                .as("a token that a person chose may be guessed, so it waits, too")
                .isEqualTo(429);
        assertThat(programs.start().get(PARTNERSHIPS).status()).isEqualTo(200);

        clock.turn(Duration.ofSeconds(3));
        assertThat(guesser.get(PARTNERSHIPS).status()).isEqualTo(401);
    }

    @Test
    void a_program_that_calls_without_end_waits_and_no_other_does() {
        Program hasty = programs.start();
        assertThat(IntStream.range(0, 600).map(call -> hasty.get("/api/v1").status()))
                .containsOnly(404);

        Answer stopped = hasty.get(PARTNERSHIPS);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.header("Retry-After")).isEqualTo("1");
        assertThat(stopped.detail()).endsWith("wait 1 second.");
        assertThat(programs.start().get(PARTNERSHIPS).status()).isEqualTo(200);

        clock.turn(Duration.ofSeconds(1));
        assertThat(hasty.get(PARTNERSHIPS).status()).isEqualTo(200);
    }

    @Test
    void a_demo_has_no_tokens_and_tokens_go_with_their_facilitator() {
        FacilitatorData visitor = accounts.createForDemo(Duration.ofHours(1));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> tokens.issue(visitor.id(), "A program")))
                .isInstanceOf(Refused.class);

        Program program = programs.start();
        database.update(
                "delete from facilitator where id = ?", program.facilitator().value());
        assertThat(program.get(PARTNERSHIPS).status()).isEqualTo(401);
    }
}

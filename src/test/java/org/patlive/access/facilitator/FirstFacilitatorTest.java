package org.patlive.access.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.token.ConfiguredToken;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Each test begins with an installation that has no facilitator: what it creates it takes back. */
@PatLiveTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:first-facilitator;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class FirstFacilitatorTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String USED = "This link has been used. Sign in, or restart the server for a new one.";

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private Facilitators facilitators;

    @BeforeEach
    void newInstallation() {
        facilitators.deleteAll();
    }

    @Test
    void the_link_works_once() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        String ticket = ticket(first);
        assertThat(first.isValid(ticket)).isTrue();

        first.create(ticket, "jo@council.example", PASSWORD);

        assertThat(accounts.byEmail("jo@council.example")).isPresent();
        assertThat(first.isValid(ticket)).isFalse();
        assertThat(first.path()).as("nothing to offer any more").isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> first.create(ticket, "eve@council.example", PASSWORD))
                .withMessage(USED);
        assertThat(facilitators.count()).isEqualTo(1);
    }

    @Test
    void the_token_of_the_settings_acts_for_the_only_facilitator_and_for_nobody_where_that_is_not_clear() {
        ConfiguredToken token = new ConfiguredToken(
                new PatLiveProperties(
                        null,
                        Path.of("data"),
                        new PatLiveProperties.Demo(false),
                        new PatLiveProperties.Access(null, null),
                        new PatLiveProperties.Api("configured"),
                        new PatLiveProperties.Moving(null),
                        new PatLiveProperties.Webhooks(false),
                        new PatLiveProperties.Metrics(null)),
                accounts,
                facilitators);
        assertThat(token.find("guessed")).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> token.find("configured"))
                .withMessageStartingWith("There is no facilitator yet");

        FacilitatorData only = accounts.create("jo@council.example", PASSWORD);
        accounts.createForDemo(Duration.ofHours(1));
        assertThat(token.find("configured"))
                .hasValueSatisfying(caller -> assertThat(caller.facilitator()).isEqualTo(only));

        accounts.create("sam@council.example", PASSWORD);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> token.find("configured"))
                .withMessageStartingWith("There are several facilitators");
    }

    @Test
    void a_password_that_will_not_do_leaves_the_link_as_it_is() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        String ticket = ticket(first);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> first.create(ticket, "jo@council.example", "short"));

        assertThat(first.isValid(ticket)).isTrue();
        first.create(ticket, "jo@council.example", PASSWORD);
    }

    @Test
    void a_guess_is_refused_also_before_any_link_was_made() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        assertThat(first.isValid("")).isFalse();

        String ticket = ticket(first);

        assertThat(first.isValid(ticket + "x")).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> first.create("guess", "eve@council.example", PASSWORD))
                .withMessage(USED);
    }

    @Test
    void the_same_link_is_given_until_the_server_restarts() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        FirstFacilitator restarted = new FirstFacilitator(accounts);

        assertThat(ticket(first)).isEqualTo(ticket(first)).isNotEqualTo(ticket(restarted));
        assertThat(restarted.isValid(ticket(first))).isFalse();
    }

    @Test
    void an_unused_link_dies_when_somebody_else_became_a_facilitator() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        String ticket = ticket(first);

        accounts.create("jo@council.example", PASSWORD);

        assertThat(first.isValid(ticket)).isFalse();
    }

    @Test
    void visitors_of_demos_do_not_count() {
        accounts.createForDemo(Duration.ofHours(1));

        assertThat(new FirstFacilitator(accounts).path()).isPresent();
    }

    private static String ticket(FirstFacilitator first) {
        String path = first.path().orElseThrow();
        assertThat(path).startsWith("/sign-in?first=");
        return path.substring("/sign-in?first=".length());
    }
}

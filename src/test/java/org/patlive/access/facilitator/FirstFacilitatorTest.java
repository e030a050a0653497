package org.patlive.access.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.token.ConfiguredToken;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.ServerSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Each test begins with an installation without facilitators, in a database of its own. */
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
    void removeFacilitators() {
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
                .extracting(Refused::sentence)
                .isEqualTo(USED);
        assertThat(facilitators.count()).isEqualTo(1);
    }

    @Test
    void the_configured_token_acts_for_the_only_facilitator_and_is_refused_if_there_are_none_or_several() {
        ConfiguredToken token = new ConfiguredToken(ServerSettings.withApiToken("configured"), accounts, facilitators);
        assertThat(token.find("guessed")).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> token.find("configured"))
                .extracting(Refused::sentence)
                .asString()
                .startsWith("There is no facilitator yet");

        FacilitatorData only = accounts.create("jo@council.example", PASSWORD);
        accounts.createForDemo(Duration.ofHours(1));
        assertThat(token.find("configured"))
                .hasValueSatisfying(caller -> assertThat(caller.facilitator()).isEqualTo(only));

        accounts.create("sam@council.example", PASSWORD);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> token.find("configured"))
                .extracting(Refused::sentence)
                .asString()
                .startsWith("There are several facilitators");
    }

    @Test
    void a_refused_password_leaves_the_link_valid() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        String ticket = ticket(first);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> first.create(ticket, "jo@council.example", "short"));

        assertThat(first.isValid(ticket)).isTrue();
        first.create(ticket, "jo@council.example", PASSWORD);
    }

    @Test
    void a_wrong_token_is_refused_also_before_a_link_was_created() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        assertThat(first.isValid("")).isFalse();

        String ticket = ticket(first);

        assertThat(first.isValid(ticket + "x")).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> first.create("guess", "eve@council.example", PASSWORD))
                .extracting(Refused::sentence)
                .isEqualTo(USED);
    }

    @Test
    void the_link_stays_the_same_until_the_server_restarts() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        FirstFacilitator restarted = new FirstFacilitator(accounts);

        assertThat(ticket(first)).isEqualTo(ticket(first)).isNotEqualTo(ticket(restarted));
        assertThat(restarted.isValid(ticket(first))).isFalse();
    }

    @Test
    void an_unused_link_is_invalid_once_there_is_a_facilitator() {
        FirstFacilitator first = new FirstFacilitator(accounts);
        String ticket = ticket(first);

        accounts.create("jo@council.example", PASSWORD);

        assertThat(first.isValid(ticket)).isFalse();
    }

    @Test
    void visitors_of_demos_are_not_counted() {
        accounts.createForDemo(Duration.ofHours(1));

        assertThat(new FirstFacilitator(accounts).path()).isPresent();
    }

    private static String ticket(FirstFacilitator first) {
        String path = first.path().orElseThrow();
        assertThat(path).startsWith("/sign-in?first=");
        return path.substring("/sign-in?first=".length());
    }
}

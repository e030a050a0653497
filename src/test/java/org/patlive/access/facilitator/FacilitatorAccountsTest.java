package org.patlive.access.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@PatLiveTest
class FacilitatorAccountsTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private FacilitatorUserDetailsService userDetails;

    @Autowired
    private PasswordEncoder passwords;

    private final String email = "jo-" + UUID.randomUUID() + "@council.example";

    @Test
    void a_facilitator_is_found_by_e_mail_without_case_and_blanks() {
        FacilitatorData created = accounts.create("  " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(accounts.byEmail(email)).contains(created);
        assertThat(created.email()).isEqualTo(email);
        assertThat(userDetails.loadUserByUsername(email).id()).isEqualTo(created.id());
    }

    @Test
    void only_a_hash_of_the_password_is_stored() {
        FacilitatorData created = accounts.create(email, PASSWORD);

        assertThat(created.passwordHash()).startsWith("$2").doesNotContain(PASSWORD);
        assertThat(passwords.matches(PASSWORD, created.passwordHash())).isTrue();
        assertThat(created.toString()).doesNotContain(email, created.passwordHash());
    }

    @Test
    void an_e_mail_can_be_used_once() {
        accounts.create(email, PASSWORD);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounts.create(email.toUpperCase(Locale.ROOT), PASSWORD))
                .extracting(Refused::sentence)
                .isEqualTo("A facilitator with this email address already exists. Sign in instead.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jo", "jo@", "@council", "jo smith@council.example", "a@b@c"})
    void an_invalid_e_mail_is_refused(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounts.create(typed, PASSWORD))
                .extracting(Refused::sentence)
                .isEqualTo("Enter an email address, like name@council.gov.uk.");
    }

    @Test
    void a_password_has_at_least_ten_characters_and_no_more_than_bcrypt_reads() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounts.create(email, "123456789"))
                .extracting(Refused::sentence)
                .isEqualTo("This password is too short. Use at least 10 characters.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> accounts.create(email, "ä".repeat(37))) // 74 bytes
                .extracting(Refused::sentence)
                .isEqualTo("This password is too long. Use up to 72 characters.");
        assertThat(accounts.byEmail(email)).isEmpty();

        accounts.create(email, "ä".repeat(36));
        assertThat(accounts.byEmail(email)).isPresent();
    }

    @Test
    void a_configured_facilitator_is_created_once_and_then_gets_the_newest_password() {
        accounts.createOrSetPassword(email, PASSWORD);
        FacilitatorData before = accounts.byEmail(email).orElseThrow();

        accounts.createOrSetPassword(email, "another long password");

        FacilitatorData after = accounts.byEmail(email).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(passwords.matches("another long password", after.passwordHash()))
                .isTrue();
    }

    /** The hash signs the cookie that keeps a facilitator signed in. */
    @Test
    void the_same_configured_password_at_the_next_start_keeps_the_hash() {
        accounts.createOrSetPassword(email, PASSWORD);
        FacilitatorData before = accounts.byEmail(email).orElseThrow();

        accounts.createOrSetPassword(email, PASSWORD);

        assertThat(accounts.byEmail(email).orElseThrow().passwordHash()).isEqualTo(before.passwordHash());
    }

    @Test
    void a_demo_is_removed_by_its_removal_and_a_facilitator_never() {
        FacilitatorData visitor = accounts.createForDemo(Duration.ofHours(1));
        FacilitatorData facilitator = accounts.create(email, PASSWORD);
        assertThat(accounts.allDemos()).contains(visitor).doesNotContain(facilitator);

        accounts.removeDemo(visitor.id());
        accounts.removeDemo(facilitator.id());

        assertThat(accounts.allDemos()).doesNotContain(visitor);
        assertThat(accounts.byEmail(visitor.email())).isEmpty();
        assertThat(accounts.byEmail(email)).contains(facilitator);
    }

    @Test
    void a_demo_expires_at_the_end_of_its_life() {
        FacilitatorData forgotten = accounts.createForDemo(Duration.ofSeconds(-1));
        FacilitatorData running = accounts.createForDemo(Duration.ofHours(1));

        assertThat(accounts.expiredDemos()).contains(forgotten).doesNotContain(running);
        accounts.removeDemo(forgotten.id());
        accounts.removeDemo(running.id());
    }
}

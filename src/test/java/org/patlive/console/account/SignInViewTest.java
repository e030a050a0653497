package org.patlive.console.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FirstFacilitator;
import org.patlive.console.parts.ConsoleViewFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:sign-in;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class SignInViewTest extends ConsoleViewFixture {

    @Autowired
    private FirstFacilitator first;

    @Autowired
    private FacilitatorAccounts accounts;

    @Test
    void the_first_facilitator_is_set_up_once_and_may_then_sign_in() {
        String link = first.path().orElseThrow();

        browser.open(link.substring(1));
        _assertNone(LoginForm.class);
        setUp("first@council.example", "too short", "too short");
        assertThat(browser.shows("This password is too short. Use at least 10 characters."))
                .isTrue();
        setUp("first@council.example", "a long password", "another password");
        assertThat(browser.get(PasswordField.class, "first-password-again").isInvalid())
                .isTrue();
        assertThat(accounts.exist()).isFalse();

        setUp("first@council.example", "a long password", "a long password");
        assertThat(accounts.byEmail("first@council.example")).isPresent();
        assertThat(browser.shows("You can sign in now.")).isTrue();
        _assertOne(LoginForm.class);

        browser.open("sign-in");
        browser.open(link.substring(1));
        assertThat(browser.shows("This link has been used or has expired.")).isTrue();
        _assertOne(LoginForm.class);
    }

    @Test
    void a_wrong_password_and_too_many_attempts_have_different_messages() {
        browser.open("sign-in?error");
        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(texts()).contains("The email address or password is wrong. Try again.");

        browser.open("sign-in?limited");
        assertThat(texts()).contains("Wait a minute and try again.");
    }

    @Test
    void the_form_posts_to_where_spring_security_listens() {
        browser.open("sign-in");
        assertThat(_get(LoginForm.class).getAction()).isEqualTo("sign-in");
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    private void setUp(String email, String password, String again) {
        browser.get(EmailField.class, "first-email").setValue(email);
        browser.get(PasswordField.class, "first-password").setValue(password);
        browser.get(PasswordField.class, "first-password-again").setValue(again);
        browser.click("first-set-up");
    }

    private static String texts() {
        return String.valueOf(_get(LoginForm.class).getElement().getPropertyRaw("i18n"));
    }
}

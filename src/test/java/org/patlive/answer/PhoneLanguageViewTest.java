package org.patlive.answer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.text.PseudoLocale;
import org.springframework.beans.factory.annotation.Autowired;

class PhoneLanguageViewTest extends PhoneViewFixture {

    @Autowired
    private PhoneLanguage language;

    @Test
    void pages_of_a_round_speak_its_language_and_other_pages_the_installations() {
        RoundData round = pseudo(workshop.openRound(Mode.ANONYMOUS));

        assertThat(spoken("/join/" + round.code())).contains(PseudoLocale.LOCALE);
        assertThat(spoken("/answer/" + round.code().toLowerCase(Locale.ROOT))).contains(PseudoLocale.LOCALE);
        assertThat(spoken("/")).isEmpty();
        assertThat(spoken("/console")).isEmpty();
        assertThat(spoken("/screen/" + round.code())).isEmpty();
        assertThat(spoken("/join/" + workshop.openRound(Mode.OPEN).code())).isEmpty();
    }

    @Test
    void what_was_chosen_on_the_phone_comes_first_and_stays_after_the_tab_is_closed() {
        RoundData round = pseudo(workshop.openRound(Mode.ANONYMOUS));
        browser.open("join/" + round.code());
        assertThat(_find(NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("English (Pseudo-Accents)");
        language.choose("en-GB");
        browser.reopen();

        assertThat(spoken("/join/" + round.code())).contains(Locale.UK);
        assertThat(spoken("/")).contains(Locale.UK);
        assertThat(language.of(round)).isEqualTo(Locale.UK);
    }

    @Test
    void a_choice_at_the_foot_of_the_page_is_kept_in_a_cookie() {
        browser.open("join/" + workshop.openRound(Mode.OPEN).code());

        _click(_get(NativeButton.class, spec -> spec.withId("language-en-XA")));

        assertThat(browser.cookies()).anySatisfy(cookie -> {
            assertThat(cookie.getName()).isEqualTo("patlive-language");
            assertThat(cookie.getValue()).isEqualTo("en-XA");
        });
    }

    @Test
    void a_language_that_is_not_offered_is_neither_chosen_nor_spoken() {
        RoundData round = pseudo(workshop.openRound(Mode.ANONYMOUS));
        language.choose("cy");
        assertThat(browser.cookies()).isEmpty();

        browser.has(new Cookie("patlive-language", "cy"));
        browser.reopen();
        assertThat(spoken("/join/" + round.code())).contains(PseudoLocale.LOCALE);
    }

    @Test
    void a_typed_code_of_a_round_in_another_language_loads_its_page_anew() {
        RoundData round = pseudo(workshop.openRound(Mode.ANONYMOUS));
        browser.open("");
        browser.get(TextField.class, "join-code").setValue(round.code());

        browser.click("join");

        assertThat(browser.address()).isEmpty();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anySatisfy(script ->
                        assertThat(script.getInvocation().getParameters()).contains("join/" + round.code()));
    }

    private Optional<Locale> spoken(String path) {
        return language.of(path, VaadinRequest.getCurrent());
    }

    private RoundData pseudo(RoundData round) {
        return rounds.setLanguage(round.partnership().facilitator(), round.id(), PseudoLocale.LOCALE);
    }
}

package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.limit.RateLimits;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

class LandingViewTest extends PhoneViewFixture {

    /** No code has a zero. */
    private static final String UNKNOWN = "ZZZ000";

    private static final String NO_SUCH_SESSION =
            "There’s no round with the code “ZZZ000”. Check the screen." + " Codes never contain 0, O, 1, I or L.";
    private static final String TOO_MANY_CODES =
            "Too many codes were tried from this network. Wait a minute, then try again.";

    /** Stands still, because the limit allows five tries more each second, and a slow machine takes time between two steps. */
    @TestBean
    private Clock clock;

    @Autowired
    private RateLimits limits;

    @Autowired
    private PhoneLanguage language;

    static Clock clock() {
        return new SettableClock();
    }

    @BeforeEach
    void openFirstPage() {
        browser.open("");
    }

    @Test
    void an_empty_code_is_asked_for() {
        join(" - ");

        assertThat(browser.showsAtField("join-code", "Type the code from the screen."))
                .isTrue();
        assertThat(browser.address()).isEmpty();
    }

    @Test
    void an_unknown_code_is_named_and_stays_to_be_corrected() {
        join("zzz-000");

        assertThat(browser.showsAtField("join-code", NO_SUCH_SESSION)).isTrue();
        assertThat(browser.get(TextField.class, "join-code").getValue()).isEqualTo("zzz-000");
    }

    @Test
    void small_letters_blanks_and_hyphens_do_not_matter() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        String code = round.code().toLowerCase(Locale.ROOT);

        join(" " + code.substring(0, 3) + " - " + code.substring(3));

        assertThat(browser.address()).isEqualTo("join/" + round.code());
        assertThat(browser.asksToJoin()).isTrue();
    }

    @Test
    void a_closed_round_says_so_with_its_title() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        workshop.closes(round);

        join(round.code());

        assertThat(browser.shows("“Spring round” is closed. You can join if the facilitator reopens it."))
                .isTrue();
        assertThat(browser.address()).isEmpty();

        rounds.reopen(round.partnership().facilitator(), round.id());
        join(round.code());
        assertThat(browser.address()).isEqualTo("join/" + round.code());
    }

    @Test
    void whoever_tries_very_many_codes_waits_and_even_a_right_one_tells_nothing() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        for (int i = 0; limits.mayTryCode(browser.network()) && i < 10_000; i++) {
            join(UNKNOWN);
        }

        join(round.code());
        assertThat(browser.shows(TOO_MANY_CODES)).isTrue();
        assertThat(browser.address()).isEmpty();

        browser.open("join/" + round.code());
        assertThat(browser.heading()).isEqualTo("Too many attempts");
    }

    @Test
    void guessing_addresses_of_sheets_is_no_way_around_the_limit() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        for (int i = 0; limits.mayTryCode(browser.network()) && i < 10_000; i++) {
            browser.open("answer/zzz000");
            browser.open("");
        }

        browser.open("answer/zzz000");
        assertThat(browser.heading()).isEqualTo("Too many attempts");
        assertThat(browser.address()).isEqualTo("join/ZZZ000");
        browser.open("");
        browser.open("answer/" + round.code().toLowerCase(Locale.ROOT));
        assertThat(browser.heading()).isEqualTo("Too many attempts");
        assertThat(browser.address()).isEqualTo("join/" + round.code());
    }

    @Test
    void another_network_is_not_limited() {
        for (int i = 0; i < 200; i++) {
            limits.recordWrongCode("somebody else's network");
        }

        join(UNKNOWN);

        assertThat(browser.shows(NO_SUCH_SESSION)).isTrue();
    }

    @Test
    void a_newcomer_is_offered_a_demo() {
        assertThat(browser.get(Button.class, "demo").getText()).isEqualTo("Try an Open round");
        assertThat(browser.get(Button.class, "demo-anonymous").getText()).isEqualTo("Try an Anonymous round");
    }

    @Test
    void a_wrong_code_counts_once_although_the_page_and_its_view_look_it_up() {
        for (int tries = tokens() - 2; tries > 0; tries--) {
            limits.recordWrongCode(browser.network());
        }

        loads(UNKNOWN);
        assertThat(limits.mayTryCode(browser.network())).isTrue();
        loads(UNKNOWN);
        assertThat(limits.mayTryCode(browser.network())).isFalse();

        assertThat(spoken(workshop.openRound(Mode.ANONYMOUS).code()))
                .as("a right one")
                .isEmpty();
    }

    private void join(String code) {
        browser.get(TextField.class, "join-code").setValue(code);
        browser.click("join");
    }

    private void loads(String code) {
        assertThat(spoken(code)).isEmpty();
        browser.open("join/" + code);
    }

    /** How many wrong codes a network may try at once. */
    private int tokens() {
        String network = UUID.randomUUID().toString();
        int tokens = 0;
        while (limits.mayTryCode(network)) {
            limits.recordWrongCode(network);
            tokens++;
        }
        return tokens;
    }

    private Optional<Locale> spoken(String code) {
        return language.of("/join/" + code, VaadinRequest.getCurrent());
    }
}

package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.respondent.Respondents;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to phones in a real room. */
@ServedPatLiveTest
class PhoneIT {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    /** What a phone sends to the server, a tick for example. */
    private static final Predicate<String> SENT = address -> address.contains("v-r=uidl");

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Respondents respondents;

    @Autowired
    private RoundService rounds;

    private RoundData round;
    private String code;
    private Phone phone;

    @BeforeEach
    void a_partner_joins() {
        round = workshop.openRound(Mode.OPEN);
        code = round.code();
        phone = new Phone(browser.newPhone(), url("")).joins(code, "Council", "board");
    }

    @AfterEach
    void the_phone_is_put_away() {
        phone.page().unrouteAll();
        try {
            browser.putAway(phone.page().context());
        } catch (PlaywrightException alreadyGone) {
            // A request that a test held back reports to its page while the page closes; nothing is tested here.
        }
    }

    @Test
    void a_personal_link_shows_the_same_sheet_on_another_device() {
        phone.ticks("1A", 2);
        phone.seesSaved("1A");

        Phone tablet = onAnotherDevice();

        tablet.sees("1A", 2);
        assertThat(tablet.page()).hasURL(url("/answer/" + code));
        tablet.ticks("1B", 3);
        tablet.seesSaved("1B");
        phone.page().click("#personal-link-done");
        phone.isLookedAtAgain();
        phone.sees("1B", 3);
        assertThat(respondents.findByRoundId(round.id().value()))
                .as("one person with two devices")
                .hasSize(1);
        browser.putAway(tablet.page().context());
    }

    @Test
    void ticks_are_saved_while_the_personal_link_is_shown() {
        phone.personalLink();

        // The dialog lies over the sheet: as by keyboard, or by a tick that was on its way.
        phone.page().locator("#answer-1A-4").evaluate("radio => radio.click()");

        phone.seesSaved("1A");
    }

    @Test
    void a_half_written_comment_survives_a_lost_connection_and_a_reload() {
        phone.ticks("1A", 4);
        phone.seesSaved("1A");
        phone.loses(true);
        phone.writes("1A", "We never agreed what");
        assertThat(phone.stateOf("1A")).containsText("kept on this phone", PATIENTLY);

        phone.loses(false);
        phone.page().reload();

        assertThat(phone.page().locator("#comment-1A")).hasValue("We never agreed what");
        Phone tablet = onAnotherDevice();
        tablet.goesBackToPage(1);
        assertThat(tablet.page().locator("#comment-1A")).hasValue("We never agreed what");
        browser.putAway(tablet.page().context());
    }

    @Test
    void without_a_connection_finishing_gives_no_thanks_until_it_has_been_sent() {
        phone.goesToPage(8);
        phone.loses(true);
        phone.page().click("#finish");
        assertThat(phone.page().locator("h1:visible")).containsText("Not sent yet");
        phone.loses(false);
        assertThat(phone.page().locator("h1:visible")).containsText("Thank you");
    }

    @Test
    void a_reload_before_the_tick_has_left_loses_nothing() {
        AtomicBoolean inADeadSpot = new AtomicBoolean(true);
        phone.page().route(SENT, sent -> {
            if (!inADeadSpot.get()) {
                sent.resume();
            } // else neither answered nor refused
        });
        Request onItsWay = phone.page().waitForRequest(request -> SENT.test(request.url()), () -> phone.ticks("1A", 3));
        assertThat(onItsWay.postData()).contains("1A");
        assertThat(phone.stateOf("1A")).containsText("Saving");

        inADeadSpot.set(false);
        phone.page().reload();

        phone.sees("1A", 3);
        phone.seesSaved("1A");
    }

    @Test
    void a_tick_whose_answer_got_lost_is_saved_once() {
        phone.page().route(SENT, route -> {
            route.fetch();
            route.abort();
        });
        phone.ticks("1A", 3);
        assertThat(phone.stateOf("1A")).containsText("kept on this phone", PATIENTLY);
        phone.page().unroute(SENT);

        assertThat(phone.stateOf("1A")).containsText("Saved", PATIENTLY);
        phone.sees("1A", 3);
    }

    @Test
    void what_was_saved_says_so_after_a_reload_too() {
        phone.ticks("1A", 3);
        phone.seesSaved("1A");

        phone.page().reload();

        phone.sees("1A", 3);
        phone.seesSaved("1A");
    }

    @Test
    void a_tick_in_one_tab_appears_in_the_other() {
        Page other = phone.page().context().newPage();
        Phone secondTab = new Phone(other, url("")).opens(url("/answer/" + code));

        phone.ticks("1A", 1);
        phone.seesSaved("1A");

        secondTab.isLookedAtAgain();
        secondTab.sees("1A", 1);
    }

    @Test
    void a_phone_that_was_locked_carries_on() {
        phone.page().context().route("**/*", Route::abort);
        phone.ticks("1A", 4);
        assertThat(phone.stateOf("1A")).containsText("kept on this phone", PATIENTLY);
        phone.ticks("1B", 2);
        phone.page().context().unroute("**/*");

        phone.isLookedAtAgain();

        assertThat(phone.stateOf("1A")).containsText("Saved", PATIENTLY);
        assertThat(phone.stateOf("1B")).containsText("Saved", PATIENTLY);
        phone.ticks("1C", 3);
        phone.seesSaved("1C");
    }

    @Test
    void the_notice_that_the_round_is_open_again_goes_with_the_next_tick() {
        workshop.closes(round);
        rounds.reopen(round.partnership().facilitator(), round.id());
        assertThat(phone.page().locator(".pat-notice")).containsText("The round is open again");

        phone.ticks("1A", 2);

        assertThat(phone.page().locator(".pat-notice")).not().isVisible();
    }

    @Test
    void the_phones_back_button_leads_to_the_page_before_and_forward_to_the_one_after() {
        phone.goesToPage(3);
        phone.writes("3A", "Not yet for everyone");
        phone.loses(true);

        phone.page().goBack();
        phone.isOnPage(2);
        phone.page().goForward();
        phone.isOnPage(3);

        assertThat(phone.page().locator("#comment-3A")).hasValue("Not yet for everyone");
        phone.loses(false);
    }

    @Test
    void the_phones_back_button_does_not_repeat_a_way_back_by_our_own() {
        phone.goesToPage(4);
        phone.goesBackToPage(2);

        phone.page().goBack();

        phone.isOnPage(1);
    }

    @Test
    void a_reload_stays_on_the_page_that_the_back_button_led_to() {
        phone.goesToPage(3);
        phone.page().goBack();
        phone.isOnPage(2);

        phone.page().reload();
        phone.isOnPage(2);

        phone.page().goBack();
        phone.isOnPage(1);
    }

    @Test
    void a_second_tab_stays_on_its_page_and_leaves_from_there() {
        Page other = phone.page().context().newPage();
        Phone secondTab = new Phone(other, url("")).opens(url("/answer/" + code));
        phone.goesToPage(3);

        phone.page().goBack();

        secondTab.isOnPage(1);
        other.goBack();
        assertThat(other).hasURL("about:blank");
    }

    /** The link names this machine's address in its network, which a test need not reach. */
    private Phone onAnotherDevice() {
        URI link = URI.create(phone.personalLink());
        return new Phone(browser.newPhone(), url("")).opens(url(link.getRawPath() + "?" + link.getRawQuery()));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

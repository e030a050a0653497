package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a room gets in, and what its screen shows and when. */
@ServedPatLiveTest
class RoomIT {

    private static final int ALLOWED_MILLIS = 1500;
    private static final List<String> PRINCIPLE = List.of("1A", "1B", "1C", "1D", "1E", "1F");

    /** Cells with a figure in them. */
    private static final String FIGURE = "[data-statement][data-disagreement]:not([data-disagreement=hidden])";

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    private PartnershipData partnership;
    private FacilitatorAtWork facilitator;

    @BeforeEach
    void a_partnership() {
        FacilitatorId owner = workshop.facilitator();
        partnership = workshop.partnership(owner, "Council", "Charity");
        facilitator = new FacilitatorAtWork(
                browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage(), url(""));
        facilitator.signsIn(workshop.email(owner), Workshop.PASSWORD);
    }

    @AfterEach
    void the_console_is_put_away() {
        browser.putAway(facilitator.console().context());
    }

    @Test
    void a_code_works_however_it_is_typed_and_says_so_when_it_does_not() {
        String code = opensRound("Codes", Mode.OPEN);
        Page phone = browser.newPhone();

        phone.navigate(url("/"));
        types(phone, "QQQQQQ");
        assertThat(phone.locator("#join-code [slot=error-message]"))
                .containsText("There’s no round with the code “QQQQQQ”");
        types(phone, " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3));
        assertThat(phone.locator("#join-start")).isVisible();
        phone.navigate(url("/join/QQQQQQ"));
        assertThat(phone.locator("h1")).hasText("Code not found");

        facilitator.closesRound();
        assertThat(facilitator.console().locator("#close-round")).hasCount(0);
        phone.navigate(url("/join/" + code));
        assertThat(phone.locator("h1")).hasText("This round is closed");
        phone.navigate(url("/"));
        types(phone, code);
        assertThat(phone.locator("#join-code [slot=error-message]")).containsText("is closed");
        browser.putAway(phone.context());
    }

    @Test
    void an_anonymous_room_sees_figures_when_the_round_is_closed_and_keeps_them_when_it_is_reopened() {
        String code = opensRound("Frankly", Mode.ANONYMOUS);
        Page screen = facilitator.opensScreen();
        Room room = new Room(screen);
        facilitator.shows("heatmap");
        List<Phone> phones = new ArrayList<>();
        for (int partner = 1; partner <= 5; partner++) {
            phones.add(new Phone(browser.newPhone(), url("")).joins(code, "Council", "board"));
            for (String statement : PRINCIPLE) {
                phones.getLast().ticks(statement, 1 + partner % 4);
            }
            phones.getLast().seesSaved("1F");
        }
        assertThat(room.picture()).hasAttribute("data-answers", "30");
        assertThat(room.picture()).hasAttribute("data-release", "0");
        assertThat(screen.locator("body")).containsText("Full results appear when the round is closed");
        assertThat(screen.locator(FIGURE)).hasCount(0);

        facilitator.closesRound();

        assertThat(room.picture()).hasAttribute("data-release", "1");
        assertThat(room.picture()).hasAttribute("data-respondents", "5");
        // the middle of its colour's range, not the figure itself: that would give five answers away
        assertThat(screen.locator("[data-statement='1A'][data-disagreement]"))
                .hasAttribute("data-disagreement", Pattern.compile("12|37|62|87"));
        assertThat(screen.locator(".pat-scene-heatmap table")).containsText(Pattern.compile("\\d+–\\d+%"));

        String published = screen.locator(".pat-scene-heatmap table").textContent();
        facilitator.goesToStage(2);
        facilitator.reopensRound();
        phones.getFirst().ticks("1A", 4);
        phones.getFirst().seesSaved("1A");
        facilitator.closesRound();
        assertThat(facilitator.console().locator("#rests-on")).containsText("1 partner");
        assertThat(room.picture()).hasAttribute("data-release", "1");
        assertThat(screen.locator(".pat-scene-heatmap table")).hasText(published);
        phones.forEach(phone -> browser.putAway(phone.page().context()));
        screen.close();
    }

    @Test
    void the_desk_says_when_the_screen_is_not_open_or_not_in_full_screen_and_who_else_steers_it() {
        opensRound("Wall", Mode.OPEN);
        Locator warning = facilitator.console().locator("#screen-not-open");
        assertThat(warning).hasText("The projected screen isn’t open. Press “Open screen”.");
        Page screen = facilitator.opensScreen();
        assertThat(warning)
                .hasText(
                        "The projected screen isn’t in full screen. Move its window to the projector, click in it and press F.");
        screen.keyboard().press("f");
        assertThat(warning).isEmpty();
        screen.reload(); // which ends full screen, except in an installed window
        assertThat(warning)
                .hasText(
                        "The projected screen isn’t in full screen. Move its window to the projector, click in it and press F.");
        screen.close();
        assertThat(warning).hasText("The projected screen isn’t open. Press “Open screen”.");

        Locator others = facilitator.console().locator("#other-desks");
        assertThat(others).isEmpty();
        Page second = facilitator.console().context().newPage();
        second.navigate(facilitator.console().url());
        assertThat(others).hasText("Another desk is steering this round too.");
        assertThat(second.locator("#next-scene")).isVisible(); // a window that has not loaded says no goodbye
        second.close();
        assertThat(others).isEmpty();
    }

    @Test
    void the_screen_follows_a_tick_at_once() {
        String code = opensRound("Fast", Mode.OPEN);
        Page screen = facilitator.opensScreenWith("dartboard");
        Phone phone = new Phone(browser.newPhone(), url("")).joins(code, "Council", "board");
        StopWatch watch = new StopWatch(phone, screen);

        for (String statement : "1A 1B 1C 1D 1E 1F".split(" ")) {
            watch.measures(statement);
        }
        phone.goesOn();
        for (String statement : "2A 2B 2C 2D".split(" ")) {
            watch.measures(statement);
        }

        System.out.println("tick to screen, median of 10: " + watch.median() + " ms");
        assertThat(watch.median()).isLessThan(ALLOWED_MILLIS);
        browser.putAway(phone.page().context());
        screen.close();
    }

    private String opensRound(String title, Mode mode) {
        RoundData round =
                workshop.aRound().of(partnership).called(title).inMode(mode).open();
        facilitator.console().navigate(url("/console/rounds/" + round.id() + "/assessment"));
        return round.code();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static void types(Page phone, String code) {
        phone.locator("#join-code input").fill(code);
        phone.click("#join");
    }
}

package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.browser.Device;
import org.patlive.browser.ScreenPreviews;
import org.patlive.browser.TestBrowser;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.RoundBuilder;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view, in light and in dark, at the size of the device it is meant for. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static TestBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    private BrowserContext facilitator;
    private PartnershipData partnership;
    private RoundData draft;
    private RoundData answered;
    private RoundData unanswered;
    private RoundData closed;

    private BrowserContext partner;
    private BrowserContext partnerOfClosed;

    @BeforeAll
    void rounds_in_every_state() {
        browser = TestBrowser.launch();
        FacilitatorId owner = workshop.facilitator();
        facilitator = ScreenPreviews.emptyIn(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT));
        new FacilitatorAtWork(facilitator.newPage(), url("")).signsIn(workshop.email(owner), Workshop.PASSWORD);
        partnership = workshop.partnership(owner, "Council", "Charity");
        draft = round("In preparation", Mode.ANONYMOUS).prepared();
        unanswered = round("Nobody yet", Mode.ANONYMOUS).open();
        closed = round("Last year", Mode.OPEN).open();
        partnerOfClosed = joins(closed);
        workshop.closes(closed);
        answered = round("This year", Mode.OPEN).open();
        partner = joins(answered);
        RespondentId ben = workshop.joins(answered, 1);
        workshop.completes(ben, 1, 1);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void the_front_door_and_joining_shut_nobody_out() {
        try (Page phone = browser.newContext(Device.PHONE, ColorScheme.LIGHT).newPage()) {
            Inspection look = Inspection.of(phone).inLightAndDark();
            look.opens(url("/"), "#demo");
            look.page().locator("#join-code input").fill("QQQ-QQQ");
            look.page().click("#join");
            look.sees("text=no round with the code");
            look.opens(url("/join/QQQQQQ"), "text=Type the code again");
            look.opens(url("/join/" + closed.code()), "text=taking answers any more");
            look.opens(url("/join/" + unanswered.code()), "#join-start");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void joining_fits_a_small_phone_with_text_twice_as_large() {
        try (Page phone = browser.newContext(Device.PHONE, ColorScheme.LIGHT).newPage()) {
            phone.setViewportSize(320, 568);
            for (String address : List.of("/", "/join/QQQQQQ", "/join/" + closed.code(), "/join/" + answered.code())) {
                phone.navigate(url(address));
                assertThat(phone.locator(".pat-acknowledgement")).isVisible();
                phone.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(phone.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(320);
            }
            phone.click("#join-start"); // scrolls to it and fails if anything covers it

            assertThat(phone.locator("#join-organisation")).hasAttribute("aria-invalid", "true");
            assertThat(phone.locator("#join-organisation")).hasAccessibleDescription("Choose your organisation.");
            assertThat(phone.locator("#join-organisation")).isFocused();
            assertThat(phone.locator("#join-organisation")).isInViewport();
            assertThat(phone.locator("#join-organisation-problem")).isInViewport();
        }
    }

    @Test
    void whoever_mistypes_an_address_is_offered_to_join() {
        try (Page phone = browser.newContext(Device.PHONE, ColorScheme.LIGHT).newPage()) {
            Inspection look = Inspection.of(phone).inLightAndDark();
            look.expects("status of 404");
            look.opens(url("/jion/ABCDEF"), "text=Page not found");
            phone.getByText("Join a round").click();
            assertThat(phone.locator("#join-code")).isVisible();
            phone.navigate(url("/console/rounds/of-old"));
            assertThat(phone).hasURL(url("/sign-in"));
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void the_sheet_shuts_nobody_out() {
        try (Page page = partner.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            Phone phone = new Phone(look.page(), url("")).opens(url("/answer/" + answered.code()));
            phone.goesBackToPage(1);
            phone.ticks("1A", 3);
            phone.writes("1A", "As far as we know");
            look.page().locator("[data-item='1A'] summary").click();
            look.sees("[data-item='1A'] .pat-folded-text");
            phone.goesToPage(7);
            look.sees("[data-page='7']");
            phone.goesToPage(8);
            look.sees("#finish");
            phone.personalLink();
            look.sees("#personal-link");
            look.page().click("#personal-link-done");
            look.page().click("#finish");
            look.sees("text=You’ve finished");
            look.expects("ERR_INTERNET_DISCONNECTED");
            phone.loses(true);
            phone.goesBackToPage(1);
            phone.ticks("1B", 4);
            look.sees("text=kept on this phone");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void the_sheet_of_a_closed_round_shuts_nobody_out() {
        try (Page page = partnerOfClosed.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(url("/answer/" + closed.code()), "text=The round is closed");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void signing_in_shuts_nobody_out() {
        try (Page page = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(url("/sign-in"), "vaadin-login-form input[name=password]");
            look.opens(url("/sign-in?error"), "text=The email address or password is wrong");
            look.opens(url("/sign-in?limited"), "text=There were too many attempts to sign in");
            look.opens(url("/sign-in?first=used"), "text=This link has been used");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void preparing_a_round_shuts_nobody_out() {
        try (Page page = facilitator.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(url("/console"), ".console-card");
            look.page().click("#new-partnership");
            look.sees("#organisations");
            look.page().click("#more-settings summary");
            look.sees("#round-purpose");
            look.opens(url("/console/partnerships/" + partnership.id()), "#organisation-name");
            look.page().click("#new-round");
            look.sees("#name");
            look.opens(page(draft, ""), "#round-mode");
            look.page().click("#open-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            look.opens(page(draft, "assessment"), "text=This round isn’t open yet");
            look.opens(page(draft, "planning"), "text=This round isn’t open yet");
            look.opens(url("/console/api"), "#token-name");
            look.page().locator("#token-name input").fill("A program");
            look.page().click("#make-token");
            look.sees("#new-token");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void steering_a_round_shuts_nobody_out() {
        try (Page page = facilitator.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(page(unanswered, "assessment"), "#close-round");
            look.opens(page(unanswered, "analysis"), "text=No results to show yet");
            look.opens(page(answered, "preparation"), "text=Partners rely on what was agreed here");
            look.opens(page(answered, "assessment"), "#round-code");
            look.page().click("#keys");
            look.sees("#single-keys");
            look.page().keyboard().press("Escape");
            look.page().click("#close-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            look.opens(page(answered, "analysis"), "#aggregate");
            look.opens(page(answered, "planning"), "#scenario-suggestion");
            for (String tab : List.of(
                    "assessment?tab=paper",
                    "analysis?tab=agenda",
                    "analysis?tab=comments",
                    "analysis?tab=findings",
                    "analysis?tab=results",
                    "planning?tab=scenario",
                    "planning?tab=board",
                    "planning?tab=follow-up",
                    "planning?tab=export")) {
                look.opens(page(answered, tab), "#tab-" + tab.split("=")[1] + "[aria-selected=true]");
            }
            look.opens(page(closed, "assessment"), "#reopen-round");
            look.page().click("#reopen-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void wrong_addresses_shut_nobody_out() {
        try (Page page = facilitator.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(url("/console/rounds/" + UUID.randomUUID()), "text=Round not found");
            look.opens(url("/console/partnerships/of-old"), "text=Partnership not found");
            look.expects("status of 40");
            look.opens(url("/nowhere"), "text=Page not found");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void the_screen_shuts_nobody_out() {
        try (Page desk = facilitator.newPage();
                Page projector =
                        browser.newContext(Device.PROJECTOR, ColorScheme.LIGHT).newPage()) {
            FacilitatorAtWork work = new FacilitatorAtWork(desk, url(""));
            Inspection look = Inspection.ofScreen(projector).inLightAndDark();
            for (RoundData round : List.of(unanswered, answered)) {
                work.console().navigate(page(round, "assessment"));
                look.page().navigate(screen(round));
                for (String scene : new String[] {"join", "progress", "dartboard", "heatmap", "blank"}) {
                    work.shows(scene);
                    assertThat(look.page().locator("[data-scene='" + scene + "']"))
                            .isVisible();
                    look.sees("[data-scene='" + scene + "'] h1");
                }
            }
            work.console().navigate(page(closed, "assessment"));
            work.shows("dartboard");
            look.opens(screen(closed), "[data-scene='dartboard'] .pat-scene-dartboard");
            look.opens(url("/screen/of-old"), "text=There is no round at this address");
            assertThat(look.findings()).isEmpty();
        }
    }

    private RoundBuilder round(String title, Mode mode) {
        return workshop.aRound().of(partnership).called(title).inMode(mode);
    }

    /** On a phone that has ticked one principle, and whose page is closed again. */
    private BrowserContext joins(RoundData round) {
        BrowserContext context = browser.newContext(Device.PHONE, ColorScheme.LIGHT);
        Phone phone = new Phone(context.newPage(), url("")).joins(round.code(), "Council", "board");
        phone.ticksPrinciple(1, 4, 3, 2, 1, 4, 4);
        phone.seesSaved("1F");
        phone.page().close();
        return context;
    }

    private String page(RoundData round, String stage) {
        return url("/console/rounds/" + round.id() + "/" + stage);
    }

    private String screen(RoundData round) {
        return url("/screen/" + round.screenKey());
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

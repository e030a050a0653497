package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** Every view, in light and in dark, at the size of the device it is meant for. */
class AccessibilityIT {

    private static final Pattern FIRST_LINK = Pattern.compile("(http://localhost:\\d+/sign-in\\?first=\\S+)");

    private static RunningServer server;
    private static TestBrowser browser;

    /** Opened while the installation was as new, because neither page can be had any more afterwards. */
    private static Inspection firstSetUp;

    private static Inspection noPartnership;

    private static BrowserContext facilitator;
    private static String partnership;

    private static String draft;
    private static OpenedRound answered;
    private static OpenedRound unanswered;
    private static OpenedRound closed;

    private static BrowserContext partner;
    private static BrowserContext partnerOfClosed;

    /** @param address of its page in the console, to which a stage can be added */
    private record OpenedRound(String address, String code, String screen) {}

    @BeforeAll
    static void an_installation_in_every_state(@TempDir Path folder) throws IOException {
        server = RunningServer.startFresh(folder);
        browser = TestBrowser.launch();
        String link = server.printed(FIRST_LINK);
        firstSetUp = open(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), link, "#first-set-up");
        facilitator = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT);
        FacilitatorAtWork work = new FacilitatorAtWork(facilitator, server);
        work.setsUpFirstAccount(link, "new@council.example", "a long password");
        work.signsIn("new@council.example", "a long password");
        noPartnership = open(facilitator, server.url("/console"), ".console-empty");
        work.createsPartnership("Riverside Partnership", "Council", "Charity");
        partnership = work.console().url();
        work.preparesRound("In preparation", "Anonymous");
        draft = roundOf(work);
        unanswered = round(work, "Nobody yet", "Anonymous");
        closed = round(work, "Last year", "Open");
        partnerOfClosed = browser.newContext(Device.PHONE, ColorScheme.LIGHT);
        Phone late = new Phone(partnerOfClosed.newPage(), server).joins(closed.code(), "Council", "board");
        late.ticks("1A", 4);
        late.seesSaved("1A");
        work.closesRound();
        assertThat(late.page().locator("pat-answer-sheet")).containsText("The round is closed");
        late.page().close();
        answered = round(work, "This year", "Open");
        partner = browser.newContext(Device.PHONE, ColorScheme.LIGHT);
        Phone ada = new Phone(partner.newPage(), server).joins(answered.code(), "Council", "board");
        ada.ticksPrinciple(1, 4, 3, 2, 1, 4, 4);
        ada.seesSaved("1F");
        ada.page().close();
        Phone ben = new Phone(browser.newPhone(), server).joins(answered.code(), "Charity", "Front-line");
        ben.ticksPrinciple(1, 1, 1, 2, 4, 4, 1);
        ben.seesSaved("1F");
    }

    @AfterAll
    static void close() throws InterruptedException {
        browser.close();
        server.close();
    }

    @Test
    void the_front_door_and_joining_shut_nobody_out() {
        try (Page phone = browser.newContext(Device.PHONE, ColorScheme.LIGHT).newPage()) {
            Inspection look = Inspection.of(phone).inLightAndDark();
            look.opens(server.url("/"), "#demo");
            look.page().locator("#join-code input").fill("QQQ-QQQ");
            look.page().click("#join");
            look.sees("text=no session with the code");
            look.opens(server.url("/join/QQQQQQ"), "text=Type the code again");
            look.opens(server.url("/join/" + closed.code()), "text=takes no more answers");
            look.opens(server.url("/join/" + unanswered.code()), "#join-start");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void the_sheet_shuts_nobody_out() {
        try (Page page = partner.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            Phone phone = new Phone(look.page(), server).opens(server.url("/answer/" + answered.code()));
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
            look.sees("text=You have finished");
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
            look.opens(server.url("/answer/" + closed.code()), "text=The round is closed");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void signing_in_shuts_nobody_out() {
        firstSetUp.sees("#first-set-up");
        assertThat(firstSetUp.findings()).isEmpty();
        try (Page page = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(server.url("/sign-in"), "vaadin-login-form input[name=password]");
            look.opens(server.url("/sign-in?error"), "text=E-mail or password is not right");
            look.opens(server.url("/sign-in?limited"), "text=Too many attempts to sign in");
            look.opens(server.url("/sign-in?first=used"), "text=This link has been used");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void preparing_a_round_shuts_nobody_out() {
        noPartnership.sees(".console-empty");
        assertThat(noPartnership.findings()).isEmpty();
        try (Page page = facilitator.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(server.url("/console"), ".console-card");
            look.page().click("#new-partnership");
            look.sees("#name");
            look.opens(partnership, "#organisation-name");
            look.page().click("#new-round");
            look.sees("#name");
            look.opens(draft, "#round-mode");
            look.page().click("#open-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            look.opens(draft + "/assessment", "text=This round is not open yet");
            look.opens(draft + "/planning", "text=This round is not open yet");
            look.opens(server.url("/console/api"), "#token-name");
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
            look.opens(unanswered.address() + "/assessment", "#close-round");
            look.opens(unanswered.address() + "/analysis", "text=No results to show yet");
            look.opens(answered.address() + "/preparation", "text=Partners rely on what was agreed here");
            look.opens(answered.address() + "/assessment", "#round-code");
            look.page().click("#keys");
            look.sees("#single-keys");
            look.page().keyboard().press("Escape");
            look.page().click("#close-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            look.opens(answered.address() + "/analysis", "#aggregate");
            look.opens(answered.address() + "/planning", "#scenario-suggestion");
            look.opens(closed.address() + "/assessment", "#reopen-round");
            look.page().click("#reopen-round");
            look.sees("vaadin-confirm-dialog [slot=confirm-button]");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void wrong_addresses_shut_nobody_out() {
        try (Page page = facilitator.newPage()) {
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(server.url("/console/rounds/" + UUID.randomUUID()), "text=There is no such round");
            look.opens(server.url("/console/partnerships/of-old"), "text=There is no such partnership");
            look.expects("status of 40");
            look.opens(server.url("/nowhere"), "text=There is no page at this address");
            assertThat(look.findings()).isEmpty();
        }
    }

    @Test
    void the_screen_shuts_nobody_out() {
        try (Page desk = facilitator.newPage();
                Page projector =
                        browser.newContext(Device.PROJECTOR, ColorScheme.LIGHT).newPage()) {
            FacilitatorAtWork work = new FacilitatorAtWork(desk, server);
            Inspection look = Inspection.ofScreen(projector).inLightAndDark();
            for (OpenedRound round : new OpenedRound[] {unanswered, answered}) {
                work.console().navigate(round.address() + "/assessment");
                look.page().navigate(round.screen());
                for (String scene : new String[] {"join", "progress", "dartboard", "heatmap", "blank"}) {
                    work.shows(scene);
                    assertThat(look.page().locator("[data-scene='" + scene + "']"))
                            .isVisible();
                    look.sees("[data-scene='" + scene + "'] h1");
                }
            }
            work.console().navigate(closed.address() + "/assessment");
            work.shows("dartboard");
            look.opens(closed.screen(), "[data-scene='dartboard'] .pat-scene-dartboard");
            look.opens(server.url("/screen/of-old"), "text=There is no round to show");
            assertThat(look.findings()).isEmpty();
        }
    }

    private static Inspection open(BrowserContext laptop, String address, String awaited) {
        Inspection look = Inspection.of(laptop.newPage()).inLightAndDark();
        look.page().navigate(address);
        look.page().locator(awaited).waitFor();
        return look;
    }

    /** Leaves the console on the round's page. */
    private static OpenedRound round(FacilitatorAtWork work, String title, String mode) {
        work.console().navigate(partnership);
        work.preparesRound(title, mode);
        String address = roundOf(work);
        String code = work.opensRound();
        Page screen = work.opensScreen();
        String screenAddress = screen.url();
        screen.close();
        return new OpenedRound(address, code, screenAddress);
    }

    private static String roundOf(FacilitatorAtWork work) {
        work.console().waitForURL(Pattern.compile(".*/console/rounds/.*"));
        return work.console().url().replaceFirst("(/rounds/[^/]+).*", "$1");
    }
}

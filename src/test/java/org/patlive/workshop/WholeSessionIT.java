package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** The first workshop of a newcomer, from the printed link to the closed round, with everything that goes wrong. */
class WholeSessionIT {

    private static final Pattern FIRST_LINK = Pattern.compile("(http://localhost:\\d+/sign-in\\?first=\\S+)");
    private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);

    @TempDir
    Path folder;

    @Test
    void three_phones_a_console_and_a_screen_carry_on_whatever_happens() throws Exception {
        try (RunningServer server = RunningServer.startFresh(folder);
                TestBrowser browser = TestBrowser.launch()) {
            // given a newcomer with an open round and its screen
            FacilitatorAtWork facilitator = new FacilitatorAtWork(browser.newContext(), server);
            String link = server.printed(FIRST_LINK);
            Inspection look = Inspection.of(facilitator.console()).inLightAndDark();
            look.opens(link, "#first-set-up");
            facilitator.setsUpFirstAccount(link, "new@council.example", "a long password");
            facilitator.signsIn("new@council.example", "a long password");
            look.sees(".console-empty");
            assertThat(look.findings()).as("what would shut a newcomer out").isEmpty();
            facilitator.createsPartnership("Riverside Partnership", "Council", "Charity");
            facilitator.agrees("First round", "Open");
            String code = facilitator.opensRound();
            Page screen = facilitator.opensScreen();
            Locator room = screen.locator("[data-scene]");

            // when three partners join
            Phone ada = new Phone(browser.newPhone(), server).joins(code, "Council", "board");
            Phone ben = new Phone(browser.newPhone(), server).joins(code, "Council", "management");
            Phone cleo = new Phone(browser.newPhone(), server).joins(code, "Charity", "Front-line");
            assertThat(screen.locator("body")).containsText("3 joined");

            // and tick a principle each, the screen follows
            facilitator.shows("dartboard");
            assertThat(room).hasAttribute("data-scene", "dartboard");
            ada.ticksPrinciple(1, 4, 4, 4, 4, 4, 4);
            ben.ticksPrinciple(1, 4, 2, 3, 3, 3, 1);
            cleo.ticksPrinciple(1, 4, 1, 2, 2, 1, 1);
            assertThat(room).hasAttribute("data-answers", "18", PATIENTLY);
            assertThat(room).hasAttribute("data-respondents", "3");
            assertThat(screen.locator("[data-principle='1']").first()).hasAttribute("data-band", "13-18");
            facilitator.shows("heatmap");
            assertThat(screen.locator("[data-statement='1A']").first()).hasAttribute("data-disagreement", "0");
            assertThat(screen.locator("[data-statement='1B']").first()).not().hasAttribute("data-disagreement", "0");
            assertThat(screen.locator("[data-statement='6F']").first()).hasAttribute("data-disagreement", "hidden");

            // one phone reloads and opens a second tab: it is the same partner with the same answers
            ada.page().reload();
            ada.page().click("#back");
            ada.sees("1A", 4);
            Page secondTab = ada.page().context().newPage();
            secondTab.navigate(server.url("/join/" + code));
            secondTab.waitForURL(Pattern.compile(".*/answer/" + code + ".*"));
            assertThat(facilitator.console().locator("main")).containsText(Pattern.compile("3\\s*joined"));

            // one loses its connection while ticking, and gets everything through by itself
            ben.goesOn();
            ben.loses(true);
            ben.ticks("2A", 1);
            assertThat(ben.stateOf("2A")).containsText("kept on this phone");
            ben.loses(false);
            ben.seesSaved("2A");
            assertThat(room).hasAttribute("data-answers", "19", PATIENTLY);

            // the server dies in the middle; one partner ticks meanwhile; everybody carries on
            facilitator.console().evaluate("() => { window.beforeTheCrash = true; }");
            server.kill();
            cleo.goesOn();
            cleo.ticks("2A", 4);
            server.restart();
            cleo.page().locator("#answer-2A-4").waitFor();
            assertThat(cleo.stateOf("2A"))
                    .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            assertThat(room).hasAttribute("data-answers", "20", PATIENTLY);
            assertThat(room).hasAttribute("data-respondents", "3");
            ada.page().locator("#next").click();
            ada.ticks("2A", 3);
            assertThat(room).hasAttribute("data-answers", "21", PATIENTLY);
            facilitator.console().waitForFunction("() => !window.beforeTheCrash"); // it has come back by itself
            facilitator.shows("dartboard");
            assertThat(room).hasAttribute("data-scene", "dartboard", PATIENTLY);

            // and the facilitator closes the round
            facilitator.closesRound();
            assertThat(ben.page().locator("pat-answer-sheet")).containsText("The round is closed");
            ben.page().click("#own-answers");
            assertThat(ben.page().locator("#answer-2B-4")).isDisabled();
            assertThat(server.output()).doesNotContain("Exception");
        }
    }
}

package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A feedback meeting on 24 loaded sheets of four organisations and three levels, led by keyboard alone. */
@ServedPatLiveTest
class FeedbackMeetingIT {

    private static final int STATEMENTS = 3;

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoomQuestionService looks;

    @Autowired
    private FindingService findings;

    @Test
    void from_the_dartboard_over_three_divided_statements_to_the_scenario() {
        RoundWithPartners meeting = workshop.secondRound(Mode.ANONYMOUS, 24);
        try (Page console = signsIn(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), meeting);
                Page screen =
                        browser.newContext(Device.PROJECTOR, ColorScheme.LIGHT).newPage()) {
            Keyboard keys = console.keyboard();
            Inspection look = Inspection.ofScreen(screen).inLightAndDark();
            screen.navigate(url("/screen/" + meeting.round().screenKey()));
            Locator room = screen.locator("[data-scene]");
            assertThat(room).hasAttribute("data-scene", "dartboard");
            assertThat(room).hasAttribute("data-respondents", "24");

            keys.press("ArrowRight");
            assertThat(room).hasAttribute("data-scene", "heatmap");
            look.sees("[data-scene='heatmap'] h1");
            keys.press("ArrowRight");
            assertThat(room).hasAttribute("data-scene", "agenda");
            look.sees("[data-scene='agenda'] h1");
            List<String> discussed = new ArrayList<>();
            for (int statement = 0; statement < STATEMENTS; statement++) {
                keys.press("ArrowRight");
                assertThat(room).hasAttribute("data-scene", "statement");
                if (!discussed.isEmpty()) {
                    assertThat(room).not().hasAttribute("data-statement", discussed.getLast());
                }
                String key = room.getAttribute("data-statement");
                discussed.add(key);
                ask(console, screen, "c", new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of(key)), meeting.partners());
                assertThat(screen.locator("h1")).containsText("Why we differ");
                ask(console, screen, "v", new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of(key)), meeting.partners());
                assertThat(screen.locator("h1")).containsText("We have moved closer together");
                if (discussed.size() == 1) {
                    look.sees("[data-scene='statement'] h1:has-text('moved')");
                }
                keys.press("n");
                assertThat(console.locator("#finding-words textarea")).isFocused();
                keys.type("What " + key + " means to us is not the same");
                keys.press("Control+Enter");
                assertThat(console.locator("#findings")).containsText("What " + key + " means to us");
                keys.press("Escape");
            }
            assertThat(discussed).doesNotHaveDuplicates().contains("2B", "4C");

            while (!console.url().contains("/planning")) {
                String before = room.getAttribute("data-scene") + room.getAttribute("data-statement");
                keys.press("ArrowRight");
                console.waitForCondition(() -> console.url().contains("/planning")
                        || !before.equals(room.getAttribute("data-scene") + room.getAttribute("data-statement")));
                String scene = room.getAttribute("data-scene");
                if (!scene.equals("statement")) {
                    look.sees("[data-scene='" + scene + "'] h1");
                }
            }
            assertThat(look.findings()).isEmpty();
            assertThat(room).hasAttribute("data-scene", "scenario");
            assertThat(console.locator("#scenario-suggestion")).containsText("The results suggest scenario");
        }
        assertThat(findings.of(meeting.facilitator(), meeting.round().id()))
                .hasSize(STATEMENTS)
                .allSatisfy(finding ->
                        assertThat(finding.words()).contains(finding.subject().code()));
    }

    /** The key asks, the phones answer, the key shows. */
    private void ask(Page console, Page screen, String key, RoomQuestion look, List<RespondentId> partners) {
        console.keyboard().press(key);
        assertThat(screen.locator("h1")).containsText(look.kind() == RoomQuestion.Kind.CAUSE ? "?" : "vote");
        for (int person = 0; person < partners.size(); person++) {
            looks.answer(
                    partners.get(person),
                    look,
                    look.kind() == RoomQuestion.Kind.CAUSE ? 1 + person % 2 : 3 - person % 6 / 5);
        }
        assertThat(console.locator("#discussion")).containsText(partners.size() + " of " + partners.size());
        console.keyboard().press(key);
    }

    private Page signsIn(BrowserContext laptop, RoundWithPartners meeting) {
        FacilitatorAtWork work = new FacilitatorAtWork(laptop.newPage(), url(""));
        work.signsIn(meeting.email(), Workshop.PASSWORD);
        work.console().navigate(url("/console/rounds/" + meeting.round().id() + "/analysis"));
        assertThat(work.console().locator("#discussion")).isVisible();
        return work.console();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is half written at the desk when something happens to its page. */
@ServedPatLiveTest
class DraftsIT {

    private static final String BACK = "This draft was kept in your browser. It isn’t saved yet.";

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestPlans plans;

    private RoundWithPartners meeting;
    private BrowserContext context;
    private FacilitatorAtWork facilitator;
    private Page desk;

    @BeforeEach
    void sit_down() {
        meeting = workshop.secondRound(Mode.OPEN, 4);
        context = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT);
        facilitator = new FacilitatorAtWork(context.newPage(), "http://localhost:" + port);
        facilitator.signsIn(meeting.email(), Workshop.PASSWORD);
        desk = facilitator.console();
    }

    @AfterEach
    void put_away() {
        browser.putAway(context);
    }

    @Test
    void a_finding_survives_a_reload_another_stage_and_a_lost_session_until_it_is_saved() {
        opens("analysis?tab=findings");
        chooses("#finding-about", "4C");
        Locator words = desk.locator("#finding-words textarea");
        words.fill("We need a plan for the");

        desk.reload();
        assertThat(words).hasValue("We need a plan for the");
        assertThat(desk.locator("#finding-about")).containsText("4C");
        assertThat(desk.locator("main")).containsText(BACK);

        facilitator.goesToStage(4);
        desk.goBack();
        assertThat(words).hasValue("We need a plan for the");

        words.fill("We need a plan for the winter");
        context.clearCookies();
        desk.reload();
        facilitator.signsIn(meeting.email(), Workshop.PASSWORD);
        opens("analysis?tab=findings");
        assertThat(words).hasValue("We need a plan for the winter");

        desk.click("#keep-finding");
        assertThat(words).hasValue("");
        assertThat(desk.locator("#findings li")).containsText("We need a plan for the winter");
        desk.reload();
        assertThat(desk.locator("#findings li")).hasCount(1);
        assertThat(words).hasValue("");
        desk.locator("#findings li vaadin-button").getByText("Reword").click();
        desk.locator("#findings li textarea").fill("We need a plan for each winter");
        desk.reload();
        desk.locator("#findings li vaadin-button").getByText("Reword").click();
        assertThat(desk.locator("#findings li textarea")).hasValue("We need a plan for each winter");
        desk.locator("#findings .console-discard-draft").locator("visible=true").click();
        assertThat(desk.locator("#findings li textarea")).hasValue("We need a plan for the winter");
        desk.locator("#findings li vaadin-button").getByText("Cancel").click();
        assertThat(desk.locator("main")).not().containsText(BACK);
    }

    @Test
    void an_action_opens_its_form_again_and_a_discarded_one_stays_away() {
        opens("planning?tab=board");
        desk.click("#new-action");
        Locator what = desk.locator("#action-what textarea");
        what.fill("Share the calendar");
        desk.locator("#action-due input").fill("01/03/2027");
        desk.locator("#action-due input").press("Enter");
        chooses(
                "#action-owner",
                meeting.round().partnership().organisations().getFirst().name());

        desk.reload();
        assertThat(what).hasValue("Share the calendar");
        assertThat(desk.locator("#action-owner"))
                .containsText(
                        meeting.round().partnership().organisations().getFirst().name());

        assertThat(desk.locator("#action-due input")).hasValue("01/03/2027");

        desk.locator(".console-discard-draft").locator("visible=true").click();
        assertThat(what).hasValue("");
        desk.reload();
        assertThat(desk.locator("#new-action")).isVisible();
        assertThat(what).isHidden();
        assertThat(plans.of(meeting.round()).actions()).isEmpty();
    }

    @Test
    void the_reason_of_a_decision_and_a_comment_on_an_action_come_back() {
        opens("planning?tab=scenario");
        desk.locator("#scenario-decision vaadin-radio-button").nth(1).click();
        Locator reason = desk.locator("#scenario-reason textarea");
        reason.fill("We share the work, but");
        desk.reload();
        assertThat(reason).hasValue("We share the work, but");
        desk.click("#record-decision");
        assertThat(desk.locator("#decision [role=status]").first()).containsText("We share the work, but");
        assertThat(plans.of(meeting.round()).scenario()).contains("B");

        opens("planning?tab=board");
        desk.click("#new-action");
        desk.locator("#action-what textarea").fill("Share the calendar");
        desk.click("#propose-action");
        Locator card = desk.locator("[data-action]:has-text('Share the calendar')");
        card.locator("button").first().click();
        desk.locator("#remark-words textarea").fill("Who has");
        desk.reload();
        card.locator("button").first().click();
        assertThat(desk.locator("#remark-words textarea")).hasValue("Who has");
    }

    private void opens(String stage) {
        desk.navigate("http://localhost:" + port + "/console/rounds/"
                + meeting.round().id() + "/" + stage);
    }

    private void chooses(String select, String start) {
        desk.click(select);
        desk.locator("vaadin-select-item")
                .locator("visible=true")
                .filter(new Locator.FilterOptions().setHasText(start))
                .first()
                .click();
        assertThat(desk.locator(select)).containsText(start);
    }
}

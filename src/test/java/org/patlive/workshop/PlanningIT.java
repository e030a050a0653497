package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.Wording;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.shared.ActionId;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Wire;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole room drafts its plan: eight partners on phones, the facilitator at the desk, the board on the wall. */
@ServedPatLiveTest
class PlanningIT {

    private static final int PARTNERS = 8;
    private static final int AT_ONCE = 4;

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestPlans plans;

    @Autowired
    private RoundService rounds;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private RoundWithPartners meeting;

    @AfterEach
    void put_away() {
        contexts.forEach(browser::putAway);
    }

    @Test
    void ten_actions_drafted_by_eight_partners_and_the_facilitator_and_what_became_of_them() throws IOException {
        meeting = workshop.secondRound(Mode.ANONYMOUS, PARTNERS);
        Page console = signsIn("/console/rounds/" + meeting.round().id() + "/planning");
        Page screen = page(Device.PROJECTOR);
        screen.navigate(url("/screen/" + meeting.round().screenKey()));

        decides(console);
        console.locator("#partners-write").click();
        console.locator("#show-board").click();
        try (Wire wire = Wire.to(port)) {
            List<PlanningPhone> phones = new ArrayList<>();
            for (int partner = 0; partner < PARTNERS; partner++) {
                phones.add(phone(partner, partner == 2 ? wire.url() : url("")));
            }

            // when each of them proposes an action, and the facilitator two
            List<String> actions = new ArrayList<>();
            for (int partner = 0; partner < PARTNERS; partner++) {
                actions.add(phones.get(partner).proposes("Action " + (partner + 1)));
            }
            proposes(console, "Action 9");
            proposes(console, "Action 10");
            phones.forEach(phone -> assertThat(phone.cards()).hasCount(10));
            assertThat(screen.locator("[data-scene='plan'] h1")).containsText("10 actions");

            // and four write at once, one of them while the connection drops, one in the same line as the facilitator
            List<PlanningPhone> writers = phones.subList(0, AT_ONCE);
            for (int writer = 0; writer < AT_ONCE; writer++) {
                writers.get(writer).opens(actions.get(writer));
            }
            console.locator("#action-" + actions.getFirst())
                    .locator("button")
                    .first()
                    .click();
            wire.hold();
            Locator edited = console.locator("#edit-what textarea");
            edited.focus();
            console.keyboard().press("Control+End");
            for (String word : List.of(", and", " then", " some")) {
                writers.forEach(phone -> phone.goesOnWriting(word));
            }
            console.keyboard().type(", or so");
            assertThat(console.locator("#action-editor")).containsText("Writing now: Someone at Council");
            writers.get(2).isToldToWait();
            for (int writer : List.of(0, 1, 3)) {
                writers.get(writer).isTold("Action " + (writer + 1) + ", and then some");
            }
            wire.restore();
            wire.cut();
            writers.get(2).isTold("Action 3, and then some");

            // then everything that anybody was told is saved is stored
            PlanData plan = plans.of(meeting.round());
            assertThat(plan.actions()).hasSize(10);
            Set<String> standing = standing(plan);
            phones.forEach(phone -> assertThat(standing).containsAll(phone.saved()));

            // and where two have written the same line, both wordings stand until one is chosen
            assertThat(action(actions.getFirst()).wordings(FieldKind.WHAT))
                    .extracting(Wording::words)
                    .containsExactlyInAnyOrder("Action 1, and then some", "Action 1, or so");
            Locator choices = console.locator("#action-editor").getByText("Keep this version");
            assertThat(choices).hasCount(2);
            choices.first().click();
            assertThat(choices.first()).not().isVisible();
            await().until(() -> action(actions.getFirst()).conflicts().isEmpty());

            // and everybody sees it
            phones.get(7).sees("Action 3, and then some");
            assertThat(screen.locator("[data-scene='plan']")).containsText("Action 1");
            screen.locator("[data-scene='plan']").waitFor();

            // when the others support it and it is agreed and done
            phones.get(6).supports(actions.get(1));
            phones.get(7).supports(actions.get(1));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> action(actions.get(1)).supporters().size() == 2);
        }
        console.locator("#close-editor").click();
        moves(console, "Action 2", ActionState.DONE);
        aSecondRoundOpensWithIt();
    }

    @Test
    void the_plan_shuts_nobody_out() {
        meeting = workshop.secondRound(Mode.ANONYMOUS, PARTNERS);
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.round().id(), true);
        plans.facilitation.decide(
                plans.facilitator(meeting.round()), "B", "We share the work and not yet the words for it.", List.of());
        ActionId action = plans.disputed(meeting);
        List<Inspection> looks = new ArrayList<>();

        Inspection phone = Inspection.of(phone(0, url("")).page()).inLightAndDark();
        looks.add(phone);
        phone.sees("[data-action]");
        phone.page().click("#propose-action");
        phone.sees("#send-proposal");
        phone.page().click("#back-to-board");
        phone.page().click("#open-" + action);
        phone.sees("#say-remark");

        Inspection console = Inspection.of(
                        signsIn("/console/rounds/" + meeting.round().id() + "/planning"))
                .inLightAndDark();
        looks.add(console);
        console.sees("#action-" + action);
        console.page().locator("#action-" + action).locator("button").first().click();
        console.sees("#edit-what textarea");

        Inspection screen = Inspection.ofScreen(page(Device.PROJECTOR)).inLightAndDark();
        looks.add(screen);
        screen.page().navigate(url("/screen/" + meeting.round().screenKey()));
        for (Scene scene : List.of(Scene.SCENARIO, Scene.PLAN, Scene.FOLLOWUP)) {
            rounds.show(meeting.facilitator(), meeting.round().id(), scene);
            screen.sees("[data-scene='" + scene.key() + "'] h1");
        }
        assertThat(looks).allSatisfy(look -> assertThat(look.findings()).isEmpty());
    }

    @Test
    void the_phones_back_button_leads_back_to_the_board_and_nothing_filled_in_is_lost() {
        meeting = workshop.secondRound(Mode.ANONYMOUS, PARTNERS);
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.round().id(), true);
        plans.facilitation.decide(
                plans.facilitator(meeting.round()), "B", "We share the work and not yet the words for it.", List.of());
        ActionId action = plans.disputed(meeting);
        PlanningPhone phone = phone(0, url(""));
        phone.opens(action.toString());

        phone.page().goBack();
        phone.seesBoard();

        phone.page().click("#propose-action");
        phone.page().fill("#new-what", "Share the minutes, too");
        phone.page().selectOption("#new-urgency", "SOON");
        phone.page().goBack();
        phone.seesBoard();
        phone.page().goForward();
        assertThat(phone.page().locator("#new-what")).hasValue("Share the minutes, too");
        assertThat(phone.page().locator("#new-urgency")).hasValue("SOON");
    }

    /** The next round of the partnership, before and after its answers are in. */
    private void aSecondRoundOpensWithIt() {
        RoundData next = workshop.roundAfter(meeting.round(), Mode.ANONYMOUS, PARTNERS);
        Page console = signsIn("/console/rounds/" + next.id() + "/planning");
        assertThat(console.locator("main")).containsText("Action 2, and then some");
        console.locator("#carry-over").click();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> plans.of(next).actions().size() == 9);
        Page screen = page(Device.PROJECTOR);
        screen.navigate(url("/screen/" + next.screenKey()));
        rounds.show(meeting.facilitator(), next.id(), Scene.FOLLOWUP);
        assertThat(screen.locator("[data-scene='followup']")).containsText("Action 2, and then some");
        assertThat(screen.locator("[data-scene='followup'] h1")).containsText("The score is up");
        assertThat(screen.locator("[data-scene='followup']")).containsText("6 Learning moved up from 13–18 to 19–24");
        assertThat(console.locator("#last-plan")).containsText("6 Learning moved up from 13–18 to 19–24");
        assertThat(plans.of(next).actions()).extracting(ActionData::isDone).containsOnly(false);
    }

    private void decides(Page console) {
        console.locator("#scenario-decision vaadin-radio-button").nth(1).click();
        console.locator("#scenario-reason textarea").fill("We share the work and not yet the words for it.");
        console.locator("#record-decision").click();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> plans.of(meeting.round()).scenario().isPresent());
        assertThat(plans.of(meeting.round()).scenario()).contains("B");
        assertThat(plans.of(meeting.round()).areas()).isNotEmpty();
    }

    private void proposes(Page console, String what) {
        console.locator("#new-action").click();
        console.locator("#action-what textarea").fill(what);
        console.locator("#propose-action").click();
        console.locator("[data-action]:has-text('" + what + "')").waitFor();
    }

    private void moves(Page console, String what, ActionState to) {
        console.locator("[data-action]:has-text('" + what + "')")
                .locator("button")
                .first()
                .click();
        console.locator("#move-" + to.name()).click();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> plans.of(meeting.round()).in(to).size() == 1);
    }

    private static Set<String> standing(PlanData plan) {
        return plan.actions().stream()
                .flatMap(action -> action.wordings(FieldKind.WHAT).stream())
                .map(Wording::words)
                .collect(Collectors.toSet());
    }

    private ActionData action(String id) {
        return plans.of(meeting.round()).actions().stream()
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PlanningPhone phone(int partner, String server) {
        Page page = page(Device.PHONE);
        page.navigate(server + meeting.sheet(partner));
        page.locator("#propose-action").waitFor();
        return new PlanningPhone(page);
    }

    private Page signsIn(String path) {
        FacilitatorAtWork work = new FacilitatorAtWork(page(Device.LAPTOP), url(""));
        work.signsIn(meeting.email(), Workshop.PASSWORD);
        work.console().navigate(url(path));
        return work.console();
    }

    private Page page(Device device) {
        BrowserContext context = browser.newContext(device, ColorScheme.LIGHT);
        contexts.add(context);
        return context.newPage();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

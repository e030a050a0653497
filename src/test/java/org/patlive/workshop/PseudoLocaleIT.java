package org.patlive.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.instrument.Level;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.SampleAnswers;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a language that nobody speaks: what can be understood does not come from a message bundle. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocaleIT {

    private static final int PARTNERS = 8;
    private static final String WORDS = "Share the dates of board meetings";

    /** Parts of Vaadin's components that no page shows, and the label of the button that shows a password. */
    private static final List<String> VAADINS_OWN = List.of(
            "Online",
            "Reject",
            "Forgot password",
            "Show password",
            "Incorrect username or password",
            "Check that you have entered the correct username and password and try again.");

    private TestBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanAuthors authors;

    private RoundWithPartners meeting;
    private RoundData draft;
    private RoundData open;
    private ActionId action;
    private Locale language;
    private PlainTexts read;

    @BeforeAll
    void rounds_in_every_state() {
        language = Texts.language();
        Texts.readIn(() -> PseudoLocale.LOCALE);
        browser = TestBrowser.launch();
        meeting = workshop.secondRound(Mode.OPEN, PARTNERS);
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.id(), true);
        action = somethingOnTheBoard();
        draft = workshop.aRound()
                .by(meeting.facilitator())
                .called("Not yet")
                .inMode(Mode.ANONYMOUS)
                .prepared();
        open = workshop.aRound().called("Tonight").inMode(Mode.ANONYMOUS).open();
        read = new PlainTexts(given());
    }

    @AfterAll
    void close() {
        browser.close();
        Texts.readIn(() -> language);
    }

    @Test
    void phones_speak_from_bundles_alone() {
        Page phone = page(Device.PHONE);
        reads(phone, "/", "#demo", "landing");
        phone.locator("#join-code input").fill("QQQ-QQQ");
        phone.click("#join");
        phone.locator("[role=alert]").first().waitFor();
        read.read(phone, "landing, wrong code");
        reads(phone, "/join/QQQQQQ", "h1", "join, wrong code");
        reads(phone, "/join/" + meeting.round().code(), "h1", "join, closed");
        Phone partner = new Phone(phone, url(""));
        partner.fillsIn(open.code(), "Council", "");
        read.read(phone, "join");
        phone.click("#join-start");
        phone.locator("pat-answer-sheet .pat-page").first().waitFor();
        for (int page = 1; page <= 8; page++) {
            partner.goesToPage(page);
            read.read(phone, "sheet, page " + page);
        }
        phone.locator("button.pat-link:has-text('Çöñtíñüé')").first().click();
        phone.locator("#personal-link-done").waitFor();
        read.read(phone, "personal link");
        phone.click("#personal-link-done");
        phone.click("#finish");
        phone.locator("#own-answers, .pat-page").first().waitFor();
        read.read(phone, "finished");
        Page planner = page(Device.PHONE);
        reads(planner, sheet(0), "#propose-action", "plan");
        planner.click("#propose-action");
        planner.locator("#send-proposal").waitFor();
        read.read(planner, "plan, proposal");
        planner.click("#back-to-board");
        planner.click("#open-" + action);
        planner.locator("#say-remark").waitFor();
        read.read(planner, "plan, action");

        assertThat(read.found()).isEmpty();
    }

    @Test
    void the_desk_speaks_from_bundles_alone() {
        Page desk = page(Device.LAPTOP);
        reads(desk, "/sign-in", "vaadin-login-form input[name=password]", "sign-in");
        reads(desk, "/sign-in?error", "vaadin-login-form input[name=password]", "sign-in, error");
        reads(desk, "/sign-in?limited", "vaadin-login-form input[name=password]", "sign-in, limited");
        reads(desk, "/sign-in?first=used", "main", "sign-in, first");
        new FacilitatorAtWork(desk, url("")).signsIn(meeting.email(), Workshop.PASSWORD);
        reads(desk, "/console", ".console-card", "home");
        desk.click("#new-partnership");
        desk.locator("#name input").waitFor();
        read.read(desk, "new partnership");
        reads(desk, "/console/partnerships/" + meeting.round().partnership().id(), "#organisation-name", "partnership");
        reads(desk, "/console/api", "#token-name", "API");
        reads(desk, "/console/rounds/" + UUID.randomUUID(), "h1", "no such round");
        reads(desk, "/console/partnerships/of-old", "h1", "no such partnership");
        reads(desk, round(draft, "preparation"), "#open-round", "preparation, draft");
        desk.click("#open-round");
        desk.locator("vaadin-confirm-dialog [slot=confirm-button]").first().waitFor();
        read.read(desk, "open?");
        for (String stage : List.of("assessment", "analysis", "planning")) {
            reads(desk, round(draft, stage), "main h1, main h2, main p", stage + ", draft");
        }
        for (String stage : List.of("preparation", "assessment", "analysis", "planning")) {
            reads(desk, round(meeting.round(), stage), "main h1, main h2, main p", stage + ", closed");
        }
        desk.locator("#action-" + action).locator("button").first().click();
        desk.locator("#edit-what textarea").waitFor();
        read.read(desk, "action");
        reads(desk, round(meeting.round(), "assessment"), "#reopen-round", "assessment, closed");
        desk.click("#reopen-round");
        desk.locator("vaadin-confirm-dialog [slot=confirm-button]").first().waitFor();
        read.read(desk, "reopen?");

        assertThat(read.found()).isEmpty();
    }

    @Test
    void the_screen_speaks_from_bundles_alone() {
        Page screen = page(Device.PROJECTOR);
        reads(screen, "/screen/of-old", "h1", "no such screen");
        for (RoundData round : List.of(draft, open, meeting.round())) {
            screen.navigate(url("/screen/" + round.screenKey()));
            for (Scene scene : Scene.values()) {
                if (scene == Scene.STATEMENT || scene == Scene.JOIN && !round.isOpen()) {
                    continue; // one needs a statement that is chosen first, the other a round that can be joined
                }
                rounds.show(round.partnership().facilitator(), round.id(), scene);
                screen.locator("[data-scene='" + scene.key() + "']").first().waitFor();
                read.read(screen, "screen, " + scene + ", " + round.state());
            }
        }

        assertThat(read.found()).isEmpty();
    }

    /** Names and words that people gave, and the publication's texts. */
    private Set<String> given() {
        Set<String> given = PublishedTexts.all();
        for (RoundData round : List.of(meeting.round(), draft, open)) {
            given.add(round.plan().title());
            given.add(round.partnership().name());
            round.partnership().organisations().forEach(organisation -> given.add(organisation.name()));
            given.add(round.code());
        }
        Stream.of(Level.values()).map(Level::label).forEach(given::add);
        Stream.of(Sector.values()).map(Sector::label).forEach(given::add);
        Stream.of(Purpose.values()).map(Purpose::label).forEach(given::add);
        given.add("Partnership Assessment Tool (2003), Crown copyright");
        given.addAll(List.of("Last year", "PAT Live", meeting.email(), WORDS, "Share all dates"));
        given.addAll(List.of(url(""), "localhost:" + port, "http"));
        given.addAll(VAADINS_OWN);
        given.addAll(List.of("PDF", "CSV", "SVG", "PNG"));
        given.addAll(SampleAnswers.COMMENTS);
        return given;
    }

    /** An objection and two wordings among it. */
    private ActionId somethingOnTheBoard() {
        Author facilitator =
                authors.facilitator(meeting.facilitator(), meeting.round().id());
        Author partner = authors.partner(meeting.partners().getFirst());
        OrganisationId organisation = Objects.requireNonNull(partner.organisation());
        ActionId id = ActionId.random();
        facilitation.decide(facilitator, "B", WORDS, List.of());
        planning.propose(
                partner,
                id,
                FieldEdit.single(Set.of()),
                Map.of(FieldKind.WHAT, WORDS, FieldKind.SUBJECT, "4C", FieldKind.DUE, "2027-03-01"));
        planning.write(facilitator, PlanField.of(id, FieldKind.WHAT), FieldEdit.single(Set.of()), "Share all dates");
        planning.write(
                partner,
                PlanField.of(id, FieldKind.STANCE, organisation),
                FieldEdit.single(Set.of()),
                Stance.OBJECT.name());
        return id;
    }

    private void reads(Page page, String path, String awaited, String where) {
        page.navigate(url(path));
        page.locator(awaited).first().waitFor();
        read.read(page, where);
    }

    private Page page(Device device) {
        BrowserContext context = browser.newContext(device, ColorScheme.LIGHT);
        return context.newPage();
    }

    private String sheet(int partner) {
        return "/answer/" + meeting.round().code() + "?me="
                + access.issue(meeting.partners().get(partner));
    }

    private static String round(RoundData round, String stage) {
        return "/console/rounds/" + round.id() + "/" + stage;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.patlive.words.StatementWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Phones while the room discusses: they follow, and what they say survives a bad connection. */
@ServedPatLiveTest
class DiscussionPhoneIT {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    private static final Item STATEMENT = Item.of("1D");
    private static final RoomQuestion CAUSE = new RoomQuestion(RoomQuestion.Kind.CAUSE, STATEMENT);
    private static final RoomQuestion SECOND = new RoomQuestion(RoomQuestion.Kind.SECOND, STATEMENT);

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RoomQuestionService looks;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private Instrument instrument;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private RoundData round;
    private FacilitatorId facilitator;
    private RespondentId ada;
    private RespondentId ben;
    private Page phone;

    @BeforeEach
    void a_phone_of_a_round_that_is_being_closed() {
        round = workshop.openRound(Mode.ANONYMOUS);
        facilitator = round.partnership().facilitator();
        ada = workshop.joins(round);
        ben = workshop.joins(round);
        workshop.ticks(ada, "1D", 2);
        phone = phoneOf(ada, ColorScheme.LIGHT);
        assertThat(phone.locator(".pat-page")).isVisible();
        rounds.close(facilitator, round.id());
    }

    @AfterEach
    void put_away() {
        contexts.forEach(browser::putAway);
    }

    @Test
    void a_phone_follows_the_room_from_the_picture_to_the_statement_and_its_questions() {
        Page bens = phoneOf(ben, ColorScheme.DARK);
        Inspection dark = Inspection.of(bens);
        Inspection inspection = Inspection.of(phone);
        inspection.sees("text=Look up at the screen. It shows the dartboard.");
        inspection.sees("text=Thank you. Your answers are saved.");
        dark.sees("#own-answers");

        phone.click("#own-answers");
        assertThat(phone.locator(".pat-page")).isVisible();
        inspection.sees("#discussion");
        phone.click("#discussion");
        assertThat(phone.locator("#own-answers")).isVisible();
        phone.click("#own-answers");

        rounds.show(facilitator, round.id(), ScreenState.INITIAL.about(STATEMENT));
        dark.sees("text=You didn’t answer this statement.");
        phone.click("#discussion");
        inspection.sees("text=Your answer: Disagree");
        assertThat(phone.locator(".pat-own-scale [data-mine]")).hasText("Disagree");
        phone.click("summary");
        inspection.sees(".pat-folded-text");

        looks.ask(facilitator, round.id(), CAUSE);
        inspection.sees("text=Why do we differ?");
        assertThat(phone.locator(".pat-look label"))
                .hasText(List.of(Cause.values()).stream()
                        .map(StatementWords::label)
                        .toArray(String[]::new));
        assertThat(phone.locator(".pat-folded-text")).isVisible();
        assertThat(phone.evaluate("document.activeElement.localName"))
                .as("where the focus was before the question came")
                .isEqualTo("summary");
        assertThat(phone.locator("[role=status]")).containsText("A question on statement 1D");
        says("cause-1D-2");
        says("cause-1D-3");
        assertThat(phone.locator(".pat-statement")).containsText("Saved");
        dark.sees("#cause-1D-1");
        assertThat(looks.answersOf(ada)).containsEntry("CAUSE 1D", 3);

        rounds.show(facilitator, round.id(), Scene.HEATMAP);
        assertThat(phone.locator("#cause-1D-3")).isChecked();

        looks.stop(facilitator, round.id());
        inspection.sees("text=The facilitator has ended this question. Look up at the screen.");
        assertThat(phone.locator("#cause-1D-3")).isChecked();
        assertThat(phone.locator("#cause-1D-3")).isDisabled();
        dark.sees(".pat-ended");

        looks.ask(facilitator, round.id(), RoomQuestion.HANDS);
        inspection.sees("text=Which scenario fits us?");
        for (Instrument.Scenario scenario : instrument.scenarios()) {
            assertThat(phone.locator("label[for=hands-" + scenario.letter() + "]"))
                    .containsText(scenario.letter() + " " + scenario.summary());
        }
        says("hands-B");
        assertThat(phone.locator(".pat-hands")).containsText("Saved");
        dark.sees("#hands-C");
        assertThat(looks.answersOf(ada)).containsEntry("HANDS", 2);
        looks.stop(facilitator, round.id());
        inspection.sees(".pat-hands .pat-ended");
        assertThat(phone.locator("#hands-B")).isChecked();

        rounds.show(facilitator, round.id(), Scene.BLANK);
        inspection.sees("text=join the discussion");
        assertThat(phone.locator("#cause-1D-3")).hasCount(0);
        assertThat(inspection.findings()).isEmpty();
        assertThat(dark.findings()).isEmpty();
    }

    @Test
    void a_second_vote_without_a_connection_is_kept_and_sent() {
        phone.click("#own-answers");
        looks.ask(facilitator, round.id(), SECOND);
        Locator choices = phone.locator(".pat-look");
        assertThat(choices).containsText("Disagree your first answer");
        assertThat(phone.locator(".pat-look input:checked")).hasCount(0);

        phone.context().setOffline(true);
        says("second-1D-3");
        assertThat(phone.locator(".pat-statement")).containsText("kept on this phone", PATIENTLY);
        assertThat(looks.answersOf(ada)).isEmpty();

        phone.context().setOffline(false);
        phone.reload();

        assertThat(phone.locator("#second-1D-3")).isChecked();
        assertThat(phone.locator(".pat-statement")).containsText("Saved", PATIENTLY);
        assertThat(looks.answersOf(ada)).containsEntry("SECOND 1D", 3);
        phone.reload();
        assertThat(phone.locator("#second-1D-3")).isChecked();
        assertThat(phone.locator(".pat-statement")).containsText("Saved");
    }

    @Test
    void a_vote_that_comes_too_late_is_refused_and_not_sent_again() {
        looks.ask(facilitator, round.id(), SECOND);
        phone.locator("#second-1D-1").waitFor();
        phone.context().setOffline(true);
        says("second-1D-1");
        assertThat(phone.locator(".pat-statement")).containsText("kept on this phone", PATIENTLY);
        looks.stop(facilitator, round.id());

        phone.context().setOffline(false);

        assertThat(phone.locator("pat-answer-sheet"))
                .containsText("The facilitator has ended this question, so this answer wasn’t saved.", PATIENTLY);
        await().until(() -> kept().isEmpty());
        looks.ask(facilitator, round.id(), SECOND);
        assertThat(phone.locator("#second-1D-1")).isEnabled();
        assertThat(phone.locator("#second-1D-1")).not().isChecked();
        assertThat(looks.answersOf(ada)).isEmpty();
    }

    @Test
    void a_choice_in_one_tab_appears_in_the_other() {
        looks.ask(facilitator, round.id(), CAUSE);
        Page tab = phone.context().newPage();
        tab.navigate(phone.url());
        tab.locator("#cause-1D-1").waitFor();

        says("cause-1D-1");

        assertThat(tab.locator("#cause-1D-1")).isChecked();
        assertThat(tab.locator(".pat-statement")).containsText("Saved");
    }

    @Test
    void a_phone_that_is_still_on_its_page_carries_on_when_the_round_is_reopened() {
        Inspection inspection = Inspection.of(phone);
        inspection.sees("text=Thank you. Your answers are saved.");
        rounds.show(facilitator, round.id(), ScreenState.INITIAL.about(STATEMENT));
        looks.ask(facilitator, round.id(), SECOND);
        inspection.sees("#second-1D-1");

        rounds.reopen(facilitator, round.id());

        inspection.sees("text=The round is open again. You can change your answers.");
        assertThat(phone.locator("#answer-1D-2")).isChecked();
        phone.locator("#answer-1D-3").check();
        assertThat(statement("1D")).containsText("Saved");
        inspection.sees("text=1 of 6 answered. Your score is included once you’ve answered all six.");
        await().untilAsserted(() -> assertThat(answersOfAda()).containsEntry(STATEMENT, 3));
        assertThat(inspection.findings()).isEmpty();

        rounds.close(facilitator, round.id());
        assertThat(phone.locator(".pat-talk")).isVisible();
    }

    @Test
    void what_came_while_the_round_was_closed_is_kept_and_arrives_when_it_is_reopened() {
        rounds.reopen(facilitator, round.id());
        phone.locator("#answer-1E-3").waitFor();
        phone.context().setOffline(true);
        phone.locator("#answer-1E-3").check();
        assertThat(statement("1E")).containsText("kept on this phone", PATIENTLY);
        rounds.close(facilitator, round.id());

        phone.context().setOffline(false);

        String kept =
                "Not sent before the round was closed: 1 answer. It’s kept on this phone, and sent if the round is reopened.";
        assertThat(phone.locator("pat-answer-sheet")).containsText(kept, PATIENTLY);
        phone.reload();
        assertThat(phone.locator("pat-answer-sheet")).containsText(kept, PATIENTLY);
        phone.click("#own-answers");
        assertThat(phone.locator("#answer-1E-3")).not().isChecked();
        assertThat(statement("1E")).containsText("This came after the round was closed");

        rounds.reopen(facilitator, round.id());

        assertThat(phone.locator("#answer-1E-3")).isChecked();
        assertThat(statement("1E")).containsText("Saved");
        assertThat(answersOfAda()).containsEntry(Item.of("1E"), 3);
    }

    private Locator statement(String code) {
        return phone.locator("[data-item='" + code + "']");
    }

    private Map<Item, Integer> answersOfAda() {
        return sheets.of(ada).orElseThrow().answers();
    }

    private void says(String choice) {
        phone.locator("#" + choice).check();
    }

    private List<?> kept() {
        return (List<?>) phone.evaluate("Object.keys(localStorage).filter(name => name.includes('look:'))");
    }

    private Page phoneOf(RespondentId partner, ColorScheme colours) {
        BrowserContext context = browser.newContext(Device.PHONE, colours);
        contexts.add(context);
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + workshop.sheet(round, partner));
        return page;
    }
}

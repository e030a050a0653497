package org.patlive.console.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.ConsoleViewFixture;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.live.LiveSessions;
import org.patlive.testing.RoundWithPartners;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator's desk in the feedback meeting. */
class FeedbackMeetingViewTest extends ConsoleViewFixture {

    @Autowired
    private FindingService findings;

    @Autowired
    private RoomQuestionService questions;

    @Autowired
    private AnswerIntake answers;

    @Autowired
    private LiveSessions live;

    private RoundWithPartners meeting;

    @Test
    void the_last_scene_leads_to_action_planning() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.click("scene-scenario");
        browser.pressKey("ArrowRight");
        assertThat(browser.address()).endsWith("/planning");
    }

    @Test
    void below_ten_respondents_the_desk_shows_bands_and_no_exact_figure() {
        openMeeting(Mode.ANONYMOUS, 7);
        browser.openTab("results");
        assertThat(browser.shows("Shown as a band: 7 partners")).isTrue();
        assertThat(browser.shows(" of 24")).isFalse();
        assertThat(browser.shows("Kendall’s W is 0.")).isFalse();
        assertThat(browser.shows("Answers from 7 partners")).isFalse();
    }

    @Test
    void from_ten_respondents_on_the_desk_shows_exact_figures() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.openTab("results");
        assertThat(browser.shows(" of 24")).isTrue();
        assertThat(browser.shows("Kendall’s W is 0.")).isTrue();
        assertThat(browser.shows("Answers from 12 partners")).isTrue();
    }

    @Test
    void one_key_asks_why_and_the_same_key_shows_it_once_enough_have_answered() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.pressKey("c");
        assertThat(browser.shows("Show a statement on screen first, then ask about it."))
                .isTrue();
        browser.click("scene-statement");
        browser.pressKey("c");
        RoomQuestion question = round().meeting().openQuestion();
        assertThat(question).isNotNull();
        browser.pressKey("v");
        assertThat(browser.shows("“Why do we differ?” is still open. Show its answers or stop it first."))
                .isTrue();
        answer(question, 4);
        browser.waitUntil(() -> browser.shows("4 of 12 partners have answered."));
        browser.pressKey("c");
        assertThat(browser.shows("4 answers so far, at least 5 needed.")).isTrue();
        answer(question, 12);
        browser.waitUntil(() -> browser.shows("12 of 12 partners have answered."));
        browser.pressKey("c");
        browser.waitUntil(() -> browser.shows("Why we differ, mainly"));
        assertThat(round().meeting().openQuestion()).isNull();
    }

    @Test
    void a_press_that_another_desk_has_overtaken_shows_nothing_and_asks_nothing() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.open("console/rounds/" + meeting.id() + "/planning");
        browser.click("show-scenarios");
        String ask = browser.offerOf("look-hands");
        browser.click("look-hands");
        browser.press("look-hands", ask);
        assertThat(round().meeting().openQuestion()).isEqualTo(RoomQuestion.HANDS);
        answer(RoomQuestion.HANDS, 12);
        browser.waitUntil(() -> browser.shows("12 of 12 partners have answered."));
        String show = browser.offerOf("look-hands");
        questions.stop(meeting.facilitator(), meeting.id());
        browser.press("look-hands", show);
        assertThat(browser.shows("This question has already been stopped. You can ask it again."))
                .isTrue();
    }

    @Test
    void hands_are_asked_for_counted_and_shown_from_the_stage_of_action_planning() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.open("console/rounds/" + meeting.id() + "/planning");
        browser.click("look-hands");
        assertThat(browser.shows("Show the scenarios on screen first, then ask for a show of hands."))
                .isTrue();
        browser.click("show-scenarios");
        browser.click("look-hands");
        assertThat(round().meeting().openQuestion()).isEqualTo(RoomQuestion.HANDS);
        answer(RoomQuestion.HANDS, 4);
        browser.waitUntil(() -> browser.shows("4 of 12 partners have answered."));
        browser.pressKey("s");
        assertThat(browser.shows("4 answers so far, at least 5 needed.")).isTrue();
        answer(RoomQuestion.HANDS, 12);
        browser.pressKey("s");
        browser.waitUntil(() -> browser.shows("A 12, B 0, C 0. Scenario A has the most hands"));
        assertThat(round().meeting().openQuestion()).isNull();
    }

    @Test
    void a_finding_is_saved_about_what_is_on_the_screen() {
        openMeeting(Mode.OPEN, 6);
        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("4C")));
        browser.waitUntil(() -> browser.get(Select.class, "finding-about").getValue() instanceof FindingSubject about
                && about.code().equals("4C"));
        browser.click("keep-finding");
        assertThat(browser.get(TextArea.class, "finding-words").getErrorMessage())
                .contains("first");
        browser.get(TextArea.class, "finding-words").setValue("We share benefits unevenly");
        browser.click("keep-finding");
        assertThat(findings.of(meeting.facilitator(), meeting.id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.words()).isEqualTo("We share benefits unevenly");
                    assertThat(finding.subject().code()).isEqualTo("4C");
                    assertThat(finding.shown()).isFalse();
                });
    }

    @Test
    void hidden_results_are_hidden_here_too_until_they_are_shown() {
        openMeeting(Mode.OPEN, 6);
        browser.pressKey("h");
        browser.waitUntil(() -> browser.shows("Results are hidden, here and on screen."));
        assertThat(live.snapshot(meeting.id()).results().individuals()).isEmpty();
        assertThat(LocatorJ._find(PrincipleText.class)).isEmpty();
        browser.pressKey("r");
        browser.waitUntil(() -> !LocatorJ._find(PrincipleText.class).isEmpty());
    }

    @Test
    void a_frozen_screen_keeps_its_scene_while_the_desk_goes_on() {
        openMeeting(Mode.ANONYMOUS, 12);
        browser.pressKey("z");
        browser.pressKey("ArrowRight");
        assertThat(round().projectedScreen().scene()).isEqualTo(Scene.DARTBOARD);
        assertThat(round().scene()).isEqualTo(Scene.HEATMAP);
        browser.waitUntil(() -> browser.get(Paragraph.class, "frozen").getText().contains("frozen on “Dartboard”"));
        browser.pressKey("z");
        assertThat(round().projectedScreen().scene()).isEqualTo(Scene.HEATMAP);
    }

    @Test
    void comments_are_searched_shortened_and_shown_without_a_name() {
        openMeeting(Mode.OPEN, 6);
        browser.openTab("comments");
        browser.get(TextField.class, "comment-search").setValue("pat brown");
        assertThat(browser.shows("1 of 3 comments")).isTrue();
        browser.clickLabelled(
                "Shorten: We hear about decisions when they have been made, says Pat Brown of the board.");
        browser.getLabelled(TextArea.class, "What partners will see").setValue("We are told lies, says […].");
        browser.clickLabelled("Show shortened comment");
        assertThat(browser.shows("“are” isn’t in the comment")).isTrue();
        browser.getLabelled(TextArea.class, "What partners will see")
                .setValue("We hear about decisions when they have been made […]");
        browser.clickLabelled("Show shortened comment");
        assertThat(live.snapshot(meeting.id()).feedback().comments())
                .containsEntry(new CommentTopic("4C"), List.of("We hear about decisions when they have been made […]"));
        assertThat(browser.shows("On screen, shortened:")).isTrue();
    }

    @Test
    void the_comments_on_a_statement_stand_beside_it() {
        openMeeting(Mode.OPEN, 6);
        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("1A")));
        browser.waitUntil(() -> browser.shows("No comments on this statement."));
        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("4C")));
        browser.waitUntil(() -> browser.shows("says Pat Brown of the board."));
        assertThat(browser.shows("Good work on the ground, slow at the top.")).isFalse();
        browser.clickLabelled(
                "Show on screen: We hear about decisions when they have been made, says Pat Brown of the board.");
        assertThat(live.snapshot(meeting.id()).feedback().comments()).containsKey(new CommentTopic("4C"));
        browser.waitUntil(() -> browser.shows("On screen"));
    }

    @Test
    void new_comments_are_there_when_their_tab_is_opened_again() {
        RoundWithPartners open = workshop.aRound().inMode(Mode.OPEN).joinedBy(3);
        browser.signIn(open.email());
        browser.open("console/rounds/" + open.id() + "/analysis?tab=comments");
        assertThat(browser.shows("No comments yet")).isTrue();
        answers.comment(open.partners().getFirst(), new CommentTopic("2B"), "We meet too rarely");
        browser.openTab("comments");
        assertThat(browser.shows("We meet too rarely")).isTrue();
    }

    @Test
    void a_scene_with_nothing_to_show_says_why() {
        openMeeting(Mode.OPEN, 6);
        browser.click("scene-join");
        assertThat(browser.shows("This round is closed, so nobody can join.")).isTrue();
        assertThat(round().scene()).isNotEqualTo(Scene.JOIN);
        Button scene = browser.get(Button.class, "scene-findings");
        assertThat(scene.getElement().getAttribute("title")).startsWith("No findings are shown yet.");
        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "We meet too rarely");
        findings.show(
                meeting.facilitator(),
                meeting.id(),
                findings.of(meeting.facilitator(), meeting.id()).getFirst().id(),
                true);
        browser.waitUntil(() -> !scene.getElement().hasAttribute("title"));
    }

    @Test
    void a_half_reworded_finding_and_a_half_shortened_comment_survive_what_happens_beside_them() {
        openMeeting(Mode.OPEN, 6);
        browser.openTab("findings");
        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "First");
        browser.waitUntil(() -> browser.shows("First"));
        browser.clickLabelled("Reword: First");
        browser.getLabelled(TextArea.class, "Reword finding").setValue("First, but better");
        browser.openTab("comments");
        browser.clickLabelled("Shorten: Good work on the ground, slow at the top.");
        browser.getLabelled(TextArea.class, "What partners will see").setValue("Good work");

        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "Second");
        browser.openTab("findings");
        browser.waitUntil(() -> browser.shows("Second"));
        browser.openTab("comments");
        browser.clickLabelled("Show on screen: Some partners have two meetings before the meeting.");
        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "Third");
        browser.openTab("findings");
        browser.waitUntil(() -> browser.shows("Third"));
        browser.click("show-findings");

        assertThat(findings.of(meeting.facilitator(), meeting.id()))
                .as("what is being reworded is not settled")
                .extracting(FindingData::shown)
                .containsExactly(false, true, true);
        assertThat(browser.getLabelled(TextArea.class, "Reword finding").getValue())
                .isEqualTo("First, but better");
        browser.openTab("comments");
        assertThat(browser.getLabelled(TextArea.class, "What partners will see").getValue())
                .isEqualTo("Good work");
    }

    @Test
    void a_half_shortened_comment_survives_a_search_and_another_statement() {
        openMeeting(Mode.OPEN, 6);
        browser.openTab("comments");
        browser.clickLabelled("Shorten: Good work on the ground, slow at the top.");
        browser.getLabelled(TextArea.class, "What partners will see").setValue("Good work");
        browser.get(TextField.class, "comment-search").setValue("pat brown");
        browser.get(TextField.class, "comment-search").setValue("");
        assertThat(browser.getLabelled(TextArea.class, "What partners will see").getValue())
                .isEqualTo("Good work");

        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("4C")));
        browser.openTab("now");
        browser.waitUntil(() -> browser.shows("Some partners have two meetings before the meeting."));
        browser.clickLabelled("Shorten: Some partners have two meetings before the meeting.");
        browser.getLabelled(TextArea.class, "What partners will see").setValue("Some partners have two meetings […].");
        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("1A")));
        browser.waitUntil(() -> browser.shows("No comments on this statement."));
        rounds.show(meeting.facilitator(), meeting.id(), round().chosenScreen().about(Item.of("4C")));
        browser.waitUntil(() -> browser.shows("Some partners have two meetings before the meeting."));
        assertThat(browser.getLabelled(TextArea.class, "What partners will see").getValue())
                .isEqualTo("Some partners have two meetings […].");
    }

    @Test
    void in_open_mode_each_partners_results_are_shown_in_the_words_of_the_publication() {
        openMeeting(Mode.OPEN, 6);
        @SuppressWarnings("unchecked")
        Select<ResultsScope> whose = browser.get(Select.class, "reading");
        assertThat(whose.getListDataView().getItems().map(ResultsScope::label))
                .contains("The group", "Council", "Partner 1");
        whose.setValue(whose.getListDataView()
                .getItems()
                .filter(reading -> reading.label().equals("Partner 1"))
                .findFirst()
                .orElseThrow());
        assertThat(browser.shows("Total ")).isTrue();
    }

    @Test
    void the_agenda_is_cut_to_the_minutes_that_are_left() {
        openMeeting(Mode.ANONYMOUS, 24);
        browser.openTab("agenda");
        rounds.setAgendaMinutes(meeting.facilitator(), meeting.id(), 20);
        browser.waitUntil(() -> browser.shows("2 statements worth discussing now"));
        browser.click("agenda-4C");
        assertThat(round().chosenScreen().statement()).isEqualTo(Item.of("4C"));
        assertThat(round().scene()).isEqualTo(Scene.STATEMENT);
    }

    private void openMeeting(Mode mode, int partners) {
        meeting = workshop.secondRound(mode, partners);
        browser.signIn(meeting.email());
        browser.open("console/rounds/" + meeting.id() + "/analysis");
    }

    private RoundData round() {
        return rounds.round(meeting.facilitator(), meeting.id());
    }

    private void answer(RoomQuestion question, int partners) {
        meeting.partners().stream().limit(partners).forEach(partner -> questions.answer(partner, question, 1));
    }
}

package org.patlive.console.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.ConsoleBrowser;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.finding.Findings;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Item;
import org.patlive.live.LiveSessions;
import org.patlive.testing.LoadedMeeting;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator's desk in the feedback meeting. */
@PatLiveTest
class FeedbackMeetingViewTest {

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private LoadedMeeting meetings;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Findings findings;

    @Autowired
    private RoomQuestions looks;

    @Autowired
    private LiveSessions live;

    private LoadedMeeting.Loaded meeting;

    @BeforeEach
    void start() {
        browser.start();
    }

    @AfterEach
    void stop() {
        browser.stop();
    }

    @Test
    void the_last_scene_leads_to_action_planning() {
        opens(Mode.ANONYMOUS, 12);
        browser.click("scene-scenario");
        browser.press("ArrowRight");
        assertThat(browser.address()).endsWith("/planning");
    }

    @Test
    void of_fewer_than_ten_the_desk_reads_bands_and_no_exact_figure() {
        opens(Mode.ANONYMOUS, 7);
        assertThat(browser.shows("Shown as a band: 7 partners")).isTrue();
        assertThat(browser.shows(" of 24")).isFalse();
        assertThat(browser.shows("1: full agreement): 0.")).isFalse();
        assertThat(browser.shows("Answers of 7 partners")).isFalse();
    }

    @Test
    void from_ten_on_the_desk_reads_the_exact_figures() {
        opens(Mode.ANONYMOUS, 12);
        assertThat(browser.shows(" of 24")).isTrue();
        assertThat(browser.shows("1: full agreement): 0.")).isTrue();
        assertThat(browser.shows("Answers of 12 partners")).isTrue();
    }

    @Test
    void one_key_asks_why_and_the_same_key_shows_it_once_enough_have_answered() {
        opens(Mode.ANONYMOUS, 12);
        browser.press("c");
        assertThat(browser.shows("Put a statement on the screen first")).isTrue();
        browser.click("scene-statement");
        browser.press("c");
        RoomQuestion look = round().meeting().asking();
        assertThat(look).isNotNull();
        browser.press("v");
        assertThat(browser.shows("Show or stop “Why we differ” first.")).isTrue();
        answer(look, 4);
        browser.press("c");
        assertThat(browser.shows("Only 4 of the 5 it takes have answered")).isTrue();
        answer(look, 12);
        browser.waitUntil(() -> browser.shows("12 of 12 phones have answered."));
        browser.press("c");
        browser.waitUntil(() -> browser.shows("Why we differ, most often"));
        assertThat(round().meeting().asking()).isNull();
    }

    @Test
    void hands_are_asked_for_counted_and_shown_from_the_stage_of_action_planning() {
        opens(Mode.ANONYMOUS, 12);
        browser.open("console/rounds/" + meeting.round().id() + "/planning");
        browser.click("look-hands");
        assertThat(browser.shows("Put the scenarios on the screen first")).isTrue();
        browser.click("show-scenarios");
        browser.click("look-hands");
        assertThat(round().meeting().asking()).isEqualTo(RoomQuestion.HANDS);
        answer(RoomQuestion.HANDS, 4);
        browser.waitUntil(() -> browser.shows("4 of 12 phones have answered."));
        browser.press("s");
        assertThat(browser.shows("Only 4 of the 5 it takes have answered")).isTrue();
        answer(RoomQuestion.HANDS, 12);
        browser.press("s");
        browser.waitUntil(() -> browser.shows("A 12, B 0, C 0. Scenario A has the most hands."));
        assertThat(round().meeting().asking()).isNull();
    }

    @Test
    void a_finding_is_kept_with_what_the_room_looks_at() {
        opens(Mode.OPEN, 6);
        rounds.show(
                meeting.facilitator(), meeting.round().id(), round().staging().about(Item.of("4C")));
        browser.waitUntil(() -> browser.get(Select.class, "finding-about").getValue() instanceof FindingSubject about
                && about.code().equals("4C"));
        browser.click("keep-finding");
        assertThat(browser.get(TextArea.class, "finding-words").getErrorMessage())
                .contains("first");
        browser.get(TextArea.class, "finding-words").setValue("We share benefits unevenly");
        browser.click("keep-finding");
        assertThat(findings.of(meeting.facilitator(), meeting.round().id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.words()).isEqualTo("We share benefits unevenly");
                    assertThat(finding.subject().code()).isEqualTo("4C");
                    assertThat(finding.shown()).isFalse();
                });
    }

    @Test
    void hidden_results_are_hidden_here_too_until_they_are_shown() {
        opens(Mode.OPEN, 6);
        browser.press("h");
        browser.waitUntil(() -> browser.shows("Results are hidden, here too"));
        assertThat(live.snapshot(meeting.round().id()).results().individuals()).isEmpty();
        assertThat(LocatorJ._find(PrincipleText.class)).isEmpty();
        browser.press("r");
        browser.waitUntil(() -> !LocatorJ._find(PrincipleText.class).isEmpty());
    }

    @Test
    void while_the_screen_is_frozen_the_room_sees_what_it_saw() {
        opens(Mode.ANONYMOUS, 12);
        browser.press("z");
        browser.press("ArrowRight");
        assertThat(round().room().scene()).isEqualTo(Scene.DARTBOARD);
        assertThat(round().scene()).isEqualTo(Scene.HEATMAP);
        browser.waitUntil(() -> browser.get(Paragraph.class, "frozen").getText().contains("the room sees “Dartboard”"));
        browser.press("z");
        assertThat(round().room().scene()).isEqualTo(Scene.HEATMAP);
    }

    @Test
    void comments_are_searched_shortened_and_shown_without_a_name() {
        opens(Mode.OPEN, 6);
        browser.get(TextField.class, "comment-search").setValue("pat brown");
        assertThat(browser.shows("1 of 3 comments.")).isTrue();
        click("Shorten …: We hear about decisions when they have been made, says Pat Brown of the board.");
        LocatorJ._get(TextArea.class, spec -> spec.withCaption("What the room will see"))
                .setValue("We are told lies, says […].");
        click("Show this");
        assertThat(browser.shows("“are” was not written there")).isTrue();
        LocatorJ._get(TextArea.class, spec -> spec.withCaption("What the room will see"))
                .setValue("We hear about decisions when they have been made […]");
        click("Show this");
        assertThat(live.snapshot(meeting.round().id()).feedback().comments())
                .containsEntry(new CommentTopic("4C"), List.of("We hear about decisions when they have been made […]"));
        assertThat(browser.shows("On the screen, shortened:")).isTrue();
    }

    @Test
    void a_half_reworded_finding_and_a_half_shortened_comment_survive_what_happens_beside_them() {
        opens(Mode.OPEN, 6);
        findings.add(meeting.facilitator(), meeting.round().id(), FindingSubject.WHOLE, "First");
        browser.waitUntil(() -> browser.shows("First"));
        click("Reword: First");
        LocatorJ._get(TextArea.class, spec -> spec.withCaption("Reword the finding"))
                .setValue("First, but better");
        click("Shorten …: Good work on the ground, slow at the top.");
        LocatorJ._get(TextArea.class, spec -> spec.withCaption("What the room will see"))
                .setValue("Good work");

        findings.add(meeting.facilitator(), meeting.round().id(), FindingSubject.WHOLE, "Second");
        browser.waitUntil(() -> browser.shows("Second"));
        click("Show: Some partners have two meetings before the meeting.");
        findings.add(meeting.facilitator(), meeting.round().id(), FindingSubject.WHOLE, "Third");
        browser.waitUntil(() -> browser.shows("Third"));
        browser.click("show-findings");

        assertThat(findings.of(meeting.facilitator(), meeting.round().id()))
                .as("what is being reworded is not settled")
                .extracting(FindingData::shown)
                .containsExactly(false, true, true);
        assertThat(LocatorJ._get(TextArea.class, spec -> spec.withCaption("Reword the finding"))
                        .getValue())
                .isEqualTo("First, but better");
        assertThat(LocatorJ._get(TextArea.class, spec -> spec.withCaption("What the room will see"))
                        .getValue())
                .isEqualTo("Good work");
    }

    @Test
    void an_open_round_is_read_for_each_partner_in_the_words_of_the_publication() {
        opens(Mode.OPEN, 6);
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
        opens(Mode.ANONYMOUS, 24);
        rounds.minutes(meeting.facilitator(), meeting.round().id(), 20);
        browser.waitUntil(() -> browser.shows("2 statements are worth talking about now"));
        browser.click("agenda-4C");
        assertThat(round().staging().statement()).isEqualTo(Item.of("4C"));
        assertThat(round().scene()).isEqualTo(Scene.STATEMENT);
    }

    private void opens(Mode mode, int partners) {
        meeting = meetings.closed(mode, partners);
        browser.signIn(accounts.byEmail(meeting.email()).orElseThrow());
        browser.open("console/rounds/" + meeting.round().id() + "/analysis");
    }

    private RoundData round() {
        return rounds.round(meeting.facilitator(), meeting.round().id());
    }

    private void answer(RoomQuestion look, int partners) {
        meeting.partners().stream().limit(partners).forEach(partner -> looks.answer(partner, look, 1));
    }

    private static void click(String label) {
        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(button -> label.equals(button.getText())
                        || button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}

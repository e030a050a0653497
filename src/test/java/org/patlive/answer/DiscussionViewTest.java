package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.springframework.beans.factory.annotation.Autowired;

/** What a phone is sent while the group discusses a closed round. */
class DiscussionViewTest extends PhoneViewFixture {

    private static final Item STATEMENT = Item.of("1A");
    private static final RoomQuestion CAUSE = new RoomQuestion(RoomQuestion.Kind.CAUSE, STATEMENT);
    private static final RoomQuestion SECOND = new RoomQuestion(RoomQuestion.Kind.SECOND, STATEMENT);

    @Autowired
    private RoomQuestionService questions;

    private RoundData round;
    private FacilitatorId facilitator;
    private Admission me;
    private Admission other;

    @BeforeEach
    void a_closed_round_of_two() {
        round = workshop.openRound(Mode.ANONYMOUS);
        facilitator = round.partnership().facilitator();
        me = admit(round);
        other = admit(round);
        workshop.ticks(me.respondent(), "1A", 4);
        workshop.ticks(other.respondent(), "1A", 1);
    }

    @Test
    void there_is_no_discussion_while_the_round_takes_answers() {
        rounds.show(facilitator, round.id(), ScreenState.INITIAL.about(STATEMENT));

        open();

        assertThat(discussion()).isEqualTo("null");
    }

    @Test
    void closing_the_round_leads_to_the_discussion() {
        open();

        rounds.close(facilitator, round.id());

        browser.soon(() ->
                assertThat(discussion()).isEqualTo("{\"room\":\"Look up at the screen. It shows the dartboard.\"}"));
    }

    @Test
    void the_join_address_leads_somebody_who_has_joined_to_the_discussion() {
        rounds.close(facilitator, round.id());
        browser.has(new Cookie("patlive-" + round.code(), me.token()));
        browser.reopen();

        browser.open("join/" + round.code());

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(discussion()).contains("the dartboard");
    }

    @Test
    void the_statement_comes_with_ones_own_answer_and_nobody_elses() {
        rounds.close(facilitator, round.id());
        open();

        rounds.show(facilitator, round.id(), ScreenState.INITIAL.about(STATEMENT));

        browser.soon(() -> assertThat(discussion()).contains("\"statement\":\"1A\""));
        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
    }

    @Test
    void a_frozen_screen_is_what_the_phone_follows() {
        rounds.close(facilitator, round.id());
        rounds.show(facilitator, round.id(), ScreenState.INITIAL.about(STATEMENT));
        open();

        rounds.freeze(facilitator, round.id(), true);
        rounds.show(facilitator, round.id(), Scene.HEATMAP);

        browser.stays(() -> assertThat(discussion()).contains("\"statement\":\"1A\""));
    }

    @Test
    void another_mode_of_the_same_picture_sends_nothing() {
        rounds.close(facilitator, round.id());
        rounds.show(facilitator, round.id(), Scene.HEATMAP);
        open();
        Object before = sheet().getElement().getPropertyRaw("discussion");

        rounds.show(facilitator, round.id(), ScreenState.INITIAL.heatmap(HeatmapMode.MEAN));

        browser.stays(() ->
                assertThat(sheet().getElement().getPropertyRaw("discussion")).isSameAs(before));
    }

    @Test
    void an_answer_to_the_open_question_is_saved_and_comes_back_after_a_reload() {
        ask(CAUSE);
        open();
        assertThat(discussion()).contains("\"asking\":\"CAUSE 1A\"");

        assertThat(sheet().answerQuestion(new String[] {"CAUSE 1A", "2"})).isEmpty();
        assertThat(sheet().answerQuestion(new String[] {"CAUSE 1A", "3"})).isEmpty();

        assertThat(questions.answersOf(me.respondent())).containsExactly(Map.entry("CAUSE 1A", 3));
        open();
        assertThat(property("questionAnswers")).isEqualTo("{\"CAUSE 1A\":3}");
    }

    @Test
    void a_vote_in_the_show_of_hands_is_saved() {
        ask(RoomQuestion.HANDS);
        open();
        assertThat(discussion()).contains("\"asking\":\"HANDS\"");

        assertThat(sheet().answerQuestion(new String[] {"HANDS", "2"})).isEmpty();

        assertThat(questions.answersOf(me.respondent())).containsExactly(Map.entry("HANDS", 2));
    }

    @Test
    void answers_of_others_are_sent_to_no_phone() {
        ask(SECOND);
        open();
        Object before = sheet().getElement().getPropertyRaw("discussion");

        questions.answer(other.respondent(), SECOND, 3);

        browser.stays(() ->
                assertThat(sheet().getElement().getPropertyRaw("discussion")).isSameAs(before));
        assertThat(sheet().refresh().get("questionAnswers").toString()).isEqualTo("{}");
        assertThat(sheet().refresh().get("answers").toString()).isEqualTo("{\"1A\":4}");
    }

    @Test
    void the_question_goes_when_it_is_ended_and_a_late_answer_is_refused() {
        ask(SECOND);
        open();
        assertThat(discussion()).contains("\"asking\":\"SECOND 1A\"");

        questions.stop(facilitator, round.id());

        browser.soon(() -> assertThat(discussion()).doesNotContain("asking"));
        assertThat(sheet().answerQuestion(new String[] {"SECOND 1A", "2"}))
                .isEqualTo("!The facilitator has ended this question, so this answer wasn’t saved.");
        assertThat(questions.answersOf(me.respondent())).isEmpty();
    }

    @Test
    void an_invalid_question_or_choice_is_refused() {
        ask(CAUSE);
        open();

        assertThat(sheet().answerQuestion(new String[] {"CAUSE W1", "1"}))
                .isEqualTo("!This question isn’t open. Reload the page.");
        assertThat(sheet().answerQuestion(new String[] {"WHY 1A", "1"}))
                .isEqualTo("!This question isn’t open. Reload the page.");
        assertThat(sheet().answerQuestion(new String[] {"CAUSE", "1"}))
                .isEqualTo("!This question isn’t open. Reload the page.");
        assertThat(sheet().answerQuestion(new String[] {"HANDS 1A", "1"}))
                .isEqualTo("!This question isn’t open. Reload the page.");
        assertThat(sheet().answerQuestion(new String[] {"CAUSE 1A", "4"}))
                .isEqualTo("!That answer isn’t one of the choices. Choose again.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"JOIN", "STATEMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_other_scene_is_described_in_a_sentence(Scene scene) {
        rounds.close(facilitator, round.id());
        rounds.show(facilitator, round.id(), scene);

        open();

        assertThat(discussion())
                .matches("\\{\"room\":\"(.*Look up at the screen\\..*|The .*join the discussion\\.)\"}");
    }

    private void ask(RoomQuestion question) {
        rounds.close(facilitator, round.id());
        questions.ask(facilitator, round.id(), question);
    }

    private void open() {
        openSheet(round, me);
    }

    private static String discussion() {
        return property("discussion");
    }
}

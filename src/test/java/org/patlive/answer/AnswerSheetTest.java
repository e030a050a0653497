package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.answer.AnswerSheet.State;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.words.StatementWords;

class AnswerSheetTest {

    private final TestHandler handler = new TestHandler();
    private final AnswerSheet sheet = new AnswerSheet(handler, "ABC234", "respondent-1");

    @Test
    void refresh_returns_the_saved_sheet_as_json() {
        assertThat(sheet.refresh()).isEqualTo(JacksonUtils.readTree("""
                                {"answers": {"1A": 4}, "comments": {"performance": "Steady"},
                                 "questionAnswers": {"CAUSE 1A": 2}, "finished": false, "editable": true, "notice": ""}
                                """));
    }

    @Test
    void a_new_sheet_has_the_saved_state_in_its_properties() {
        assertThat(sheet.getElement().getProperty("code")).isEqualTo("ABC234");
        assertThat(sheet.getElement().getProperty("scope")).isEqualTo("respondent-1");
        assertThat(sheet.getElement().getProperty("editable", false)).isTrue();
        assertThat(sheet.getElement().getPropertyRaw("answers")).hasToString("{\"1A\":4}");
    }

    @Test
    void closing_the_round_leaves_the_answers_as_they_are() {
        sheet.show(false, "The facilitator has closed the round.");

        assertThat(sheet.getElement().getProperty("editable", true)).isFalse();
        assertThat(sheet.getElement().getProperty("notice")).isEqualTo("The facilitator has closed the round.");
        assertThat(sheet.getElement().getPropertyRaw("answers")).hasToString("{\"1A\":4}");
    }

    @Test
    void an_empty_reply_means_committed() {
        assertThat(sheet.answer(new String[] {"1B", "3"})).isEmpty();
        assertThat(sheet.comment("1B", "Since 2021")).isEmpty();
        assertThat(sheet.answerQuestion(new String[] {"CAUSE 1A", "1"})).isEmpty();
        assertThat(sheet.finish()).isEmpty();
    }

    @Test
    void a_refusal_is_marked_so_that_the_phone_stops_trying() {
        handler.reply = "The round is closed.";

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("!The round is closed.");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("!The round is closed.");
        assertThat(sheet.answerQuestion(new String[] {"CAUSE 1A", "1"})).isEqualTo("!The round is closed.");
        assertThat(sheet.finish()).isEqualTo("!The round is closed.");
    }

    @Test
    void a_closed_round_is_no_refusal_so_that_the_phone_keeps_the_value() {
        handler.reply = AnswerSheet.NOT_OPEN;

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("~");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("~");
        assertThat(sheet.finish()).isEqualTo("~");
    }

    @Test
    void the_phone_is_asked_to_try_again_when_the_server_fails() {
        handler.failing = true;

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("?");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("?");
        assertThat(sheet.answerQuestion(new String[] {"CAUSE 1A", "1"})).isEqualTo("?");
        assertThat(sheet.finish()).isEqualTo("?");
        assertThat(sheet.showPersonalLink()).isEqualTo("?");
        assertThat(handler.failures).as("reported to the handler").isEqualTo(5);
    }

    @Test
    void an_equal_discussion_is_not_sent_again() {
        sheet.showDiscussion(new Discussion("Look up at the screen.", "1A", false, null));
        Object first = sheet.getElement().getPropertyRaw("discussion");

        sheet.showDiscussion(new Discussion("Look up at the screen.", "1A", false, null));
        assertThat(sheet.getElement().getPropertyRaw("discussion")).isSameAs(first);

        sheet.showDiscussion(new Discussion("Look up at the screen.", "1A", false, RoomQuestion.of("SECOND 1A")));
        assertThat(sheet.getElement().getPropertyRaw("discussion"))
                .hasToString("{\"room\":\"Look up at the screen.\",\"statement\":\"1A\",\"asking\":\"SECOND 1A\"}");
    }

    @Test
    void the_question_why_partners_differ_brings_its_choices_along() {
        sheet.showDiscussion(new Discussion("Look up at the screen.", "1A", false, RoomQuestion.of("CAUSE 1A")));

        assertThat(sheet.getElement().getPropertyRaw("discussion").toString())
                .contains("{\"value\":3,\"label\":\"" + StatementWords.label(Cause.INFORMATION) + "\"}");
    }

    @Test
    void a_language_is_chosen_by_its_tag() {
        List<String> chosen = new ArrayList<>();
        sheet.onLanguage(chosen::add);

        assertThat(sheet.chooseLanguage("en-XA")).isEmpty();
        assertThat(chosen).containsExactly("en-XA");
    }

    @Test
    void the_end_of_the_discussion_is_sent_only_to_a_phone_that_showed_one() {
        sheet.showDiscussion(null);
        assertThat(sheet.getElement().hasProperty("discussion")).isFalse();

        sheet.showDiscussion(new Discussion("Look up at the screen.", null, false, null));
        sheet.showDiscussion(null);
        assertThat(sheet.getElement().getPropertyRaw("discussion")).hasToString("null");
    }

    private static final class TestHandler implements AnswerSheet.Handler {

        private String reply = "";
        private boolean failing;
        private int failures;

        @Override
        public String answer(String code, int value) {
            return reply();
        }

        @Override
        public String comment(String key, String text) {
            return reply();
        }

        @Override
        public String answerQuestion(String code, int choice) {
            return reply();
        }

        @Override
        public String changePlan(String request) {
            return reply();
        }

        @Override
        public String finish() {
            return reply();
        }

        @Override
        public void succeeded() {}

        @Override
        public void failed(RuntimeException failure) {
            failures++;
        }

        @Override
        public State state() {
            return new State(Map.of("1A", 4), Map.of("performance", "Steady"), Map.of("CAUSE 1A", 2), false, true, "");
        }

        @Override
        public void showPersonalLink() {
            reply();
        }

        private String reply() {
            if (failing) {
                throw new IllegalStateException("The database is away");
            }
            return reply;
        }
    }
}

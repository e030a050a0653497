package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patlive.answer.AnswerSheet.State;

class AnswerSheetTest {

    private final TestDesk desk = new TestDesk();
    private final AnswerSheet sheet = new AnswerSheet(desk, "ABC234", "respondent-1");

    @Test
    void tellsThePhoneWhatIsSavedInTheShapeItReads() {
        assertThat(sheet.refresh()).isEqualTo(JacksonUtils.readTree("""
                                {"answers": {"1A": 4}, "comments": {"performance": "Steady"},
                                 "looks": {"CAUSE 1A": 2}, "finished": false, "editable": true, "notice": ""}
                                """));
    }

    @Test
    void handsTheSavedSheetToTheElementAtOnce() {
        assertThat(sheet.getElement().getProperty("code")).isEqualTo("ABC234");
        assertThat(sheet.getElement().getProperty("scope")).isEqualTo("respondent-1");
        assertThat(sheet.getElement().getProperty("editable", false)).isTrue();
        assertThat(sheet.getElement().getPropertyRaw("answers")).hasToString("{\"1A\":4}");
    }

    @Test
    void closesWithoutTouchingTheAnswers() {
        sheet.show(false, "The facilitator has closed the round.");

        assertThat(sheet.getElement().getProperty("editable", true)).isFalse();
        assertThat(sheet.getElement().getProperty("notice")).isEqualTo("The facilitator has closed the round.");
        assertThat(sheet.getElement().getPropertyRaw("answers")).hasToString("{\"1A\":4}");
    }

    @Test
    void saysCommittedByAnEmptyString() {
        assertThat(sheet.answer(new String[] {"1B", "3"})).isEmpty();
        assertThat(sheet.comment("1B", "Since 2021")).isEmpty();
        assertThat(sheet.look(new String[] {"CAUSE 1A", "1"})).isEmpty();
        assertThat(sheet.finish()).isEmpty();
    }

    @Test
    void marksARefusalSoThatThePhoneStopsAsking() {
        desk.reply = "The round is closed.";

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("!The round is closed.");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("!The round is closed.");
        assertThat(sheet.look(new String[] {"CAUSE 1A", "1"})).isEqualTo("!The round is closed.");
        assertThat(sheet.finish()).isEqualTo("!The round is closed.");
    }

    @Test
    void tellsAClosedRoundFromARefusalSoThatThePhoneKeepsWhatItHas() {
        desk.reply = AnswerSheet.NOT_OPEN;

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("~");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("~");
        assertThat(sheet.finish()).isEqualTo("~");
    }

    @Test
    void asksThePhoneToTryAgainWhenTheServerFails() {
        desk.failing = true;

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("?");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("?");
        assertThat(sheet.look(new String[] {"CAUSE 1A", "1"})).isEqualTo("?");
        assertThat(sheet.finish()).isEqualTo("?");
        assertThat(sheet.anotherDevice()).isEqualTo("?");
        assertThat(desk.failures).as("told to whoever looks after the server").isEqualTo(5);
    }

    @Test
    void sendsNothingForNewsThatMeansTheSameToThePhone() {
        sheet.follow(new Discussion("Look at the screen.", "1A", false, null));
        Object first = sheet.getElement().getPropertyRaw("discussion");

        sheet.follow(new Discussion("Look at the screen.", "1A", false, null));
        assertThat(sheet.getElement().getPropertyRaw("discussion")).isSameAs(first);

        sheet.follow(new Discussion("Look at the screen.", "1A", false, "CAUSE 1A"));
        assertThat(sheet.getElement().getPropertyRaw("discussion"))
                .hasToString("{\"room\":\"Look at the screen.\",\"statement\":\"1A\",\"asking\":\"CAUSE 1A\"}");
    }

    @Test
    void tellsAPhoneThatTheDiscussionIsOverAndNothingToOneThatHasHeardOfNone() {
        sheet.follow(null);
        assertThat(sheet.getElement().hasProperty("discussion")).isFalse();

        sheet.follow(new Discussion("Look at the screen.", null, false, null));
        sheet.follow(null);
        assertThat(sheet.getElement().getPropertyRaw("discussion")).hasToString("null");
    }

    private static final class TestDesk implements AnswerSheet.Desk {

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
        public String look(String code, int choice) {
            return reply();
        }

        @Override
        public String plan(String said) {
            return reply();
        }

        @Override
        public String finish() {
            return reply();
        }

        @Override
        public void works() {}

        @Override
        public void failed(RuntimeException failure) {
            failures++;
        }

        @Override
        public State state() {
            return new State(Map.of("1A", 4), Map.of("performance", "Steady"), Map.of("CAUSE 1A", 2), false, true, "");
        }

        @Override
        public void anotherDevice() {
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

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
                                {"answers": {"1A": 4}, "comments": {"performance": "Steady"}, "finished": false,
                                 "editable": true, "notice": ""}
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
        assertThat(sheet.finish()).isEmpty();
    }

    @Test
    void marksARefusalSoThatThePhoneStopsAsking() {
        desk.reply = "The round is closed.";

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("!The round is closed.");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("!The round is closed.");
        assertThat(sheet.finish()).isEqualTo("!The round is closed.");
    }

    @Test
    void asksThePhoneToTryAgainWhenTheServerFails() {
        desk.failing = true;

        assertThat(sheet.answer(new String[] {"1B", "3"})).isEqualTo("?");
        assertThat(sheet.comment("1B", "Since 2021")).isEqualTo("?");
        assertThat(sheet.finish()).isEqualTo("?");
        assertThat(sheet.anotherDevice()).isEqualTo("?");
        assertThat(desk.failures).as("told to whoever looks after the server").isEqualTo(4);
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
            return new State(Map.of("1A", 4), Map.of("performance", "Steady"), false, true, "");
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

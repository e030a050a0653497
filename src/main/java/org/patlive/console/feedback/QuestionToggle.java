package org.patlive.console.feedback;

import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Item;
import org.patlive.shared.Refused;

/** Asks the phones a question about what is on the screen; the key that asks also ends the question and shows the answers. */
public final class QuestionToggle {

    private final FeedbackService feedback;

    public QuestionToggle(FeedbackService feedback) {
        this.feedback = feedback;
    }

    /**
     * Asks the question, or shows its answers if it is open.
     *
     * @throws Refused with what has to be done first
     */
    public void toggle(RoundData round, RoomQuestion.Kind kind) {
        RoomQuestion open = round.meeting().openQuestion();
        if (open != null && open.kind() == kind) {
            feedback.showAnswers();
        } else if (open != null) {
            throw stillOpen(open.kind());
        } else {
            feedback.ask(kind == RoomQuestion.Kind.HANDS ? hands(round) : new RoomQuestion(kind, statement(round)));
        }
    }

    /** Ends the open question without showing its answers. */
    void cancel() {
        feedback.stopAsking();
    }

    private static Refused stillOpen(RoomQuestion.Kind kind) {
        return switch (kind) {
            case CAUSE -> new Refused("console.feedback.refused.cause-open");
            case SECOND -> new Refused("console.feedback.refused.second-open");
            case HANDS -> new Refused("console.feedback.refused.hands-open");
        };
    }

    private static RoomQuestion hands(RoundData round) {
        if (round.scene() != Scene.SCENARIO) {
            throw new Refused("console.feedback.refused.no-scenarios");
        }
        return RoomQuestion.HANDS;
    }

    private static Item statement(RoundData round) {
        Item statement = round.chosenScreen().statement();
        if (statement == null || round.scene() != Scene.STATEMENT) {
            throw new Refused("console.feedback.refused.no-statement");
        }
        return statement;
    }
}

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
            throw new Refused("Show or stop “" + open.kind().label() + "” first.");
        } else {
            feedback.ask(kind == RoomQuestion.Kind.HANDS ? hands(round) : new RoomQuestion(kind, statement(round)));
        }
    }

    /** Ends the open question without showing its answers. */
    void cancel() {
        feedback.stopAsking();
    }

    private static RoomQuestion hands(RoundData round) {
        if (round.scene() != Scene.SCENARIO) {
            throw new Refused("Put the scenarios on the screen first: hands are shown for what the room reads.");
        }
        return RoomQuestion.HANDS;
    }

    private static Item statement(RoundData round) {
        Item statement = round.chosenScreen().statement();
        if (statement == null || round.scene() != Scene.STATEMENT) {
            throw new Refused("Put a statement on the screen first: the question is about what the room looks at.");
        }
        return statement;
    }
}

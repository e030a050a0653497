package org.patlive.console.feedback;

import org.jspecify.annotations.Nullable;
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
     * @param seen the question that was open when the key was pressed; null for none
     * @throws Refused with what has to be done first
     */
    public void toggle(RoundData round, RoomQuestion.Kind kind, @Nullable RoomQuestion seen) {
        RoomQuestion open = round.meeting().openQuestion();
        if (open == null && seen != null && seen.kind() == kind) {
            show(seen); // which says why not
        } else if (open == null) {
            ask(round, kind == RoomQuestion.Kind.HANDS ? RoomQuestion.HANDS : new RoomQuestion(kind, statement(round)));
        } else if (open.kind() != kind) {
            throw stillOpen(open.kind());
        } else if (!open.equals(seen)) {
            throw new Refused("console.feedback.refused.just-asked");
        } else {
            show(open);
        }
    }

    /** Asks the question. @throws Refused if another is open, or the screen shows something else */
    void ask(RoundData round, RoomQuestion question) {
        RoomQuestion open = round.meeting().openQuestion();
        if (open != null && !open.equals(question)) {
            throw stillOpen(open.kind());
        }
        if (question.kind() == RoomQuestion.Kind.HANDS && round.scene() != Scene.SCENARIO) {
            throw new Refused("console.feedback.refused.no-scenarios");
        }
        if (question.statement() != null && !question.statement().equals(statement(round))) {
            throw new Refused("console.feedback.refused.no-statement");
        }
        feedback.ask(question);
    }

    /** Shows the answers to the question. @throws Refused if it is not open any more, or too few have answered */
    void show(RoomQuestion question) {
        feedback.showAnswers(question);
    }

    /** Ends the question, if it is open, without showing its answers. */
    void cancel(RoomQuestion question) {
        feedback.stopAsking(question);
    }

    private static Refused stillOpen(RoomQuestion.Kind kind) {
        return switch (kind) {
            case CAUSE -> new Refused("console.feedback.refused.cause-open");
            case SECOND -> new Refused("console.feedback.refused.second-open");
            case HANDS -> new Refused("console.feedback.refused.hands-open");
        };
    }

    private static Item statement(RoundData round) {
        Item statement = round.chosenScreen().statement();
        if (statement == null || round.scene() != Scene.STATEMENT) {
            throw new Refused("console.feedback.refused.no-statement");
        }
        return statement;
    }
}

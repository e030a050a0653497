package org.patlive.console.feedback;

import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Item;
import org.patlive.shared.Refused;

/** Asks the phones about what the room looks at: one key asks, and the same key shows what came of it. */
public final class QuestionControls {

    private final FeedbackService desk;

    public QuestionControls(FeedbackService desk) {
        this.desk = desk;
    }

    /** @throws Refused with what to do first */
    public void step(RoundData round, RoomQuestion.Kind kind) {
        RoomQuestion open = round.meeting().asking();
        if (open != null && open.kind() == kind) {
            desk.showAnswers();
        } else if (open != null) {
            throw new Refused("Show or stop “" + open.kind().label() + "” first.");
        } else {
            desk.ask(kind == RoomQuestion.Kind.HANDS ? hands(round) : new RoomQuestion(kind, statement(round)));
        }
    }

    void stop() {
        desk.stopAsking();
    }

    private static RoomQuestion hands(RoundData round) {
        if (round.scene() != Scene.SCENARIO) {
            throw new Refused("Put the scenarios on the screen first: hands are shown for what the room reads.");
        }
        return RoomQuestion.HANDS;
    }

    private static Item statement(RoundData round) {
        Item statement = round.staging().statement();
        if (statement == null || round.scene() != Scene.STATEMENT) {
            throw new Refused("Put a statement on the screen first: the question is about what the room looks at.");
        }
        return statement;
    }
}

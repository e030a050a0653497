package org.patlive.console;

import org.patlive.assessment.Look;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.Scene;
import org.patlive.instrument.Item;

/** Asks the phones about what the room looks at: one key asks, and the same key shows what came of it. */
final class Asking {

    private final FeedbackDesk desk;

    Asking(FeedbackDesk desk) {
        this.desk = desk;
    }

    /** @throws Refused with what to do first */
    void step(RoundData round, Look.Kind kind) {
        Look open = round.meeting().asking();
        if (open != null && open.kind() == kind) {
            desk.showAnswers();
        } else if (open != null) {
            throw new Refused("Show or stop “" + open.kind().label() + "” first.");
        } else {
            desk.ask(kind == Look.Kind.HANDS ? hands(round) : new Look(kind, statement(round)));
        }
    }

    void stop() {
        desk.stopAsking();
    }

    private static Look hands(RoundData round) {
        if (round.scene() != Scene.SCENARIO) {
            throw new Refused("Put the scenarios on the screen first: hands are shown for what the room reads.");
        }
        return Look.HANDS;
    }

    private static Item statement(RoundData round) {
        Item statement = round.staging().statement();
        if (statement == null || round.scene() != Scene.STATEMENT) {
            throw new Refused("Put a statement on the screen first: the question is about what the room looks at.");
        }
        return statement;
    }
}

package org.patlive.pseudolocale;

import java.util.List;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;

/** Everything that the room reads on its screen. */
final class ScreenWalk {

    private final ReadWindow screen;
    private final PreparedRounds prepared;
    private final RoundService rounds;
    private final RoomQuestionService questions;

    ScreenWalk(ReadWindow screen, PreparedRounds prepared, RoundService rounds, RoomQuestionService questions) {
        this.screen = screen;
        this.prepared = prepared;
        this.rounds = rounds;
        this.questions = questions;
    }

    void everything() {
        screen.opens("/screen/of-old", "h1");
        for (RoundData round : List.of(
                prepared.draft(),
                prepared.unanswered(),
                prepared.answered().round(),
                prepared.tooFew().round())) {
            scenes(round);
        }
        scenes(prepared.coarse().round());
        scenes(prepared.meeting().round());
    }

    private void scenes(RoundData round) {
        screen.page().navigate(screen.url("/screen/" + round.screenKey()));
        for (Scene scene : Scene.values()) {
            if (scene != Scene.JOIN || round.isOpen()) {
                show(round, ScreenState.INITIAL.about(Item.of("4C")).with(scene));
            }
        }
    }

    private void show(RoundData round, ScreenState state) {
        rounds.show(prepared.facilitator(), round.id(), state);
        screen.reads("[data-scene='" + state.scene().key() + "']");
    }
}

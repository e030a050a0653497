package org.patlive.pseudolocale;

import java.util.List;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.TestPlans;

/** Everything that the room reads on its screen. */
final class ScreenWalk {

    private final ReadWindow screen;
    private final PreparedRounds prepared;
    private final RoundService rounds;
    private final RoomQuestionService questions;
    private final TestPlans plans;

    ScreenWalk(
            ReadWindow screen,
            PreparedRounds prepared,
            RoundService rounds,
            RoomQuestionService questions,
            TestPlans plans) {
        this.screen = screen;
        this.prepared = prepared;
        this.rounds = rounds;
        this.questions = questions;
        this.plans = plans;
    }

    void scenes() {
        screen.opens("/screen/of-old", "h1");
        for (RoundData round : List.of(
                prepared.draft(),
                prepared.unanswered(),
                prepared.answered().round(),
                prepared.tooFew().round(),
                prepared.coarse().round(),
                prepared.meeting().round())) {
            screen.page().navigate(screen.url("/screen/" + round.screenKey()));
            for (Scene scene : Scene.values()) {
                if (scene != Scene.JOIN || round.isOpen()) {
                    show(round, ScreenState.INITIAL.about(Item.of("4C")).with(scene));
                }
            }
        }
    }

    /** What is on the screen while the room does something. */
    void meeting() {
        RoundData round = prepared.meeting().round();
        for (HeatmapMode mode : HeatmapMode.values()) {
            screen.after(() -> rounds.show(facilitator(), round.id(), ScreenState.INITIAL.heatmap(mode)), "h1");
        }
        for (RoomQuestion.Kind kind : List.of(RoomQuestion.Kind.CAUSE, RoomQuestion.Kind.SECOND)) {
            show(round, ScreenState.INITIAL.about(Item.of("2B")));
            screen.after(() -> questions.ask(facilitator(), round.id(), new RoomQuestion(kind, Item.of("2B"))), "h1");
            questions.stop(facilitator(), round.id());
        }
        show(round, ScreenState.INITIAL.with(Scene.PLAN));
        screen.after(
                () -> plans.facilitation.show(plans.facilitator(round), 1, prepared.disputed()), "[data-scene='plan']");
        show(round, ScreenState.INITIAL.with(Scene.DARTBOARD));
        screen.after(() -> rounds.conceal(facilitator(), round.id(), true), "h1");
        rounds.conceal(facilitator(), round.id(), false);
    }

    private FacilitatorId facilitator() {
        return prepared.facilitator();
    }

    private void show(RoundData round, ScreenState state) {
        rounds.show(facilitator(), round.id(), state);
        screen.reads("[data-scene='" + state.scene().key() + "']");
    }
}

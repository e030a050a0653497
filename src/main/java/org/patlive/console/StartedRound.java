package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundState;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** A round that is or was open: the room on one side, the stage beside it, both following what happens. */
final class StartedRound extends RoundPage {

    private final Steering steering;
    private final FeedbackDesk feedback;
    private final PlanDesk plan;
    private final GroupPlan groupPlan;
    private final AnswersFromElsewhere elsewhere;
    private final Instrument instrument;
    private final TakeHomeFiles takeHome;
    private final JoinAddress joinAddress;
    private final Signal<Snapshot> newest;
    private final RoomPanel room;
    private final Div stagePlace = new Div();
    private final Div body;
    private RoundState state;
    private Stage stage;

    StartedRound(
            RoundData round,
            Steering steering,
            FeedbackDesk feedback,
            PlanDesk plan,
            PlanDownloads downloads,
            TakeHomeFiles takeHome,
            AnswersFromElsewhere elsewhere,
            Instrument instrument,
            JoinAddress joinAddress) {
        super(round);
        this.steering = steering;
        this.feedback = feedback;
        this.plan = plan;
        this.elsewhere = elsewhere;
        this.instrument = instrument;
        this.takeHome = takeHome;
        this.joinAddress = joinAddress;
        this.state = round.state();
        this.stage = Stage.due(state);
        this.newest = steering.follow(this);
        this.room = new RoomPanel(round, steering, newest, new Asking(feedback), new RoomPanel.Page() {
            @Override
            public void planAction() {
                RoundView.open(UI.getCurrent(), steering.id(), Stage.PLANNING);
            }

            @Override
            public void writeFinding() {
                StartedRound.this.writeFinding();
            }

            @Override
            public void undo() {
                StartedRound.this.undo();
            }
        });
        // One for as long as the page stays: what is half written and can be undone survives a look at another stage.
        this.groupPlan = new GroupPlan(newest, plan, instrument, downloads, room::show);
        this.body = new Div(room, stagePlace);
        body.addClassName("console-room-and-stage");
        stagePlace.addClassName("console-stage");
        add(body);
        Following.part(this, newest, snapshot -> snapshot.round().state(), this::stateIs);
    }

    @Override
    boolean fits(RoundData round) {
        return isOf(round) && round.state() != RoundState.DRAFT;
    }

    /** Somebody may have closed the round on another device. */
    private void stateIs(RoundState now) {
        head(newest.peek().round());
        if (now != state) {
            state = now;
            build(stage);
        }
    }

    /** A page that is shown already stays: whatever is pressed meanwhile would be lost with it. */
    @Override
    void showStage(Stage next) {
        if (next != stage || stagePlace.getChildren().findAny().isEmpty()) {
            build(next);
        }
    }

    private void build(Stage next) {
        stage = next;
        body.getElement().setAttribute("data-stage", next.path());
        stagePlace.removeAll();
        stagePlace.add(content(next));
    }

    private Component content(Stage next) {
        return switch (next) {
            case PREPARATION ->
                new PreparationStage(
                        newest.peek().round(),
                        steering,
                        instrument,
                        new LastPlanPanel(newest, plan, Optional.of(room::show)),
                        () -> takeHome.paper(steering.id()),
                        saved -> {});
            case ASSESSMENT ->
                new AssessmentStage(steering, newest, instrument, joinAddress, elsewhere, state == RoundState.OPEN);
            case ANALYSIS ->
                new AnalysisStage(
                        newest,
                        steering,
                        feedback,
                        instrument,
                        () -> new TakeHomePanel(takeHome, newest.peek().round(), instrument),
                        room::show);
            case PLANNING -> new PlanningStage(newest, steering, feedback, instrument, room::show, groupPlan);
        };
    }

    private void undo() {
        if (stage == Stage.PLANNING) {
            groupPlan.undo();
        }
    }

    private void writeFinding() {
        if (stage != Stage.ANALYSIS) {
            RoundView.open(UI.getCurrent(), steering.id(), Stage.ANALYSIS);
        }
        stagePlace
                .getChildren()
                .filter(AnalysisStage.class::isInstance)
                .map(AnalysisStage.class::cast)
                .forEach(AnalysisStage::writeFinding);
    }
}

package org.patlive.console.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.assessment.AssessmentStage;
import org.patlive.console.assessment.OtherAnswersPanel;
import org.patlive.console.board.PlanService;
import org.patlive.console.desk.ScreenPanel;
import org.patlive.console.export.ExportFiles;
import org.patlive.console.export.ExportPanel;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.feedback.AnalysisStage;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.feedback.QuestionControls;
import org.patlive.console.parts.JoinAddress;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.GroupPlan;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.planning.PlanningStage;
import org.patlive.console.preparation.PreparationStage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** A round that is or was open: the room on one side, the stage beside it, both following what happens. */
final class StartedRound extends RoundPage {

    private final RoundControl steering;
    private final FeedbackService feedback;
    private final PlanService plan;
    private final GroupPlan groupPlan;
    private final OtherAnswersPanel elsewhere;
    private final Instrument instrument;
    private final ExportFiles takeHome;
    private final JoinAddress joinAddress;
    private final Signal<Snapshot> newest;
    private final ScreenPanel room;
    private final Div stagePlace = new Div();
    private final Div body;
    private RoundState state;
    private Stage stage;

    StartedRound(
            RoundData round,
            RoundControl steering,
            FeedbackService feedback,
            PlanService plan,
            PlanDownloads downloads,
            ExportFiles takeHome,
            OtherAnswersPanel elsewhere,
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
        this.room = new ScreenPanel(round, steering, newest, new QuestionControls(feedback), new ScreenPanel.Page() {
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
        SnapshotBinding.part(this, newest, snapshot -> snapshot.round().state(), this::stateIs);
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
                        () -> new ExportPanel(takeHome, newest.peek().round(), instrument),
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

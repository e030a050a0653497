package org.patlive.console.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.console.assessment.AssessmentStage;
import org.patlive.console.assessment.OtherAnswersPanel;
import org.patlive.console.assessment.RoundClosing;
import org.patlive.console.board.PlanService;
import org.patlive.console.desk.JoinAddress;
import org.patlive.console.desk.ScreenPanel;
import org.patlive.console.export.ExportFiles;
import org.patlive.console.export.ExportPanel;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.feedback.AnalysisStage;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.feedback.QuestionToggle;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.ActionPlanPanel;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.planning.PlanningStage;
import org.patlive.console.preparation.PreparationStage;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.tabs.StageTab;
import org.patlive.console.tabs.TabbedStage;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The page of a round that is or was open: the screen's controls on one side, the chosen stage on the other. */
final class StartedRound extends RoundPage {

    private final RoundControl roundControl;
    private final FeedbackService feedbackService;
    private final PlanService planService;
    private final ActionPlanPanel actionPlanPanel;
    private final OtherAnswersPanel otherAnswersPanel;
    private final Instrument instrument;
    private final ExportFiles exportFiles;
    private final JoinAddress joinAddress;
    private final Signal<Snapshot> snapshots;
    private final ScreenPanel screenPanel;
    private final Div stageContainer = new Div();
    private final Div body;
    private RoundState state;
    private Stage stage;

    StartedRound(
            RoundData round,
            RoundControl roundControl,
            FeedbackService feedbackService,
            PlanService planService,
            PlanDownloads planDownloads,
            ExportFiles exportFiles,
            OtherAnswersPanel otherAnswersPanel,
            Instrument instrument,
            JoinAddress joinAddress) {
        super(round);
        this.roundControl = roundControl;
        this.feedbackService = feedbackService;
        this.planService = planService;
        this.otherAnswersPanel = otherAnswersPanel;
        this.instrument = instrument;
        this.exportFiles = exportFiles;
        this.joinAddress = joinAddress;
        this.state = round.state();
        this.stage = Stage.current(round);
        this.snapshots = roundControl.snapshots(this);
        this.screenPanel = new ScreenPanel(
                round,
                joinAddress.of(round),
                roundControl,
                snapshots,
                new QuestionToggle(feedbackService),
                new ScreenPanel.Page() {
                    @Override
                    public void follow(Scene scene) {
                        StartedRound.this.follow(scene);
                    }

                    @Override
                    public void closeRound() {
                        new RoundClosing(roundControl, snapshots, StartedRound.this.screenPanel.refusal()).ask();
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
        // Made once and kept, so that unsaved input and the undo history survive a visit to another stage.
        this.actionPlanPanel =
                new ActionPlanPanel(snapshots, planService, instrument, planDownloads, screenPanel::show);
        this.body = new Div(screenPanel, stageContainer);
        body.addClassName("console-room-and-stage");
        stageContainer.addClassName("console-stage");
        add(body);
        SnapshotBinding.bind(this, snapshots, snapshot -> snapshot.round().state(), this::stateChanged);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> Stage.current(snapshot.round()),
                current -> updateHeader(snapshots.peek().round()));
    }

    @Override
    boolean canShow(RoundData round) {
        return isOf(round) && round.state() != RoundState.DRAFT;
    }

    @Override
    boolean fillsWindow() {
        return stage != Stage.PREPARATION;
    }

    /** Shows the stage anew when the round's state has changed, here or on another device. */
    private void stateChanged(RoundState newState) {
        if (newState != state) {
            state = newState;
            build(stage);
        }
    }

    /** Keeps a stage that is shown already, because rebuilding it would lose a click that is on its way. */
    @Override
    void showStage(Stage next, StageTab tab) {
        if (next != stage || stageContainer.getChildren().findAny().isEmpty()) {
            build(next);
        }
        shown(TabbedStage.class).ifPresent(tabbed -> tabbed.tabs().show(tab));
    }

    private void build(Stage next) {
        stage = next;
        body.getElement().setAttribute("data-stage", next.path());
        screenPanel.showStage(next);
        stageContainer.removeAll();
        stageContainer.add(content(next));
    }

    private Component content(Stage next) {
        return switch (next) {
            case PREPARATION ->
                new PreparationStage(
                        snapshots.peek().round(),
                        roundControl,
                        instrument,
                        new LastPlanPanel(snapshots, planService, Optional.of(screenPanel::show)),
                        () -> exportFiles.paperSheets(roundControl.id()),
                        saved -> {});
            case ASSESSMENT ->
                new AssessmentStage(
                        roundControl,
                        snapshots,
                        instrument,
                        joinAddress,
                        otherAnswersPanel,
                        screenPanel::show,
                        state == RoundState.OPEN);
            case ANALYSIS ->
                new AnalysisStage(
                        snapshots,
                        roundControl,
                        feedbackService,
                        instrument,
                        () -> new ExportPanel(exportFiles, snapshots.peek().round(), instrument),
                        screenPanel::show);
            case PLANNING ->
                new PlanningStage(
                        snapshots, roundControl, feedbackService, instrument, screenPanel::show, actionPlanPanel);
        };
    }

    /** Opens the stage of a scene that the meeting has come to. */
    private void follow(Scene scene) {
        if (Stage.isAboutThePlan(scene) && stage != Stage.PLANNING) {
            open(Stage.PLANNING);
        } else if (state == RoundState.CLOSED && stage == Stage.ASSESSMENT) {
            open(Stage.ANALYSIS);
        }
    }

    private void open(Stage next) {
        ConsoleAddress.open(ConsoleAddress.of(roundControl.id(), next));
    }

    private void undo() {
        if (stage == Stage.PLANNING) {
            actionPlanPanel.undo();
        }
    }

    private void writeFinding() {
        if (stage != Stage.ANALYSIS) {
            open(Stage.ANALYSIS);
        }
        shown(AnalysisStage.class).ifPresent(AnalysisStage::writeFinding);
    }

    private <S> Optional<S> shown(Class<S> type) {
        return stageContainer
                .getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}

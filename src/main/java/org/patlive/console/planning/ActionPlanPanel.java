package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.board.PlanBoard;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.PlanService;
import org.patlive.console.board.UndoBar;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.export.PlanExportPanel;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.tabs.StageTab;
import org.patlive.console.tabs.StageTabs;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * The group's action plan: the decision, the last plan, the areas of concern, the next review, and the board of actions. Its
 * parts are made once and kept, so that unsaved input and the undo history survive a visit to another stage.
 */
public final class ActionPlanPanel {

    /** The scenes beside which the scenario is decided on: all but those that have their own work. */
    static final Predicate<Scene> ABOUT_SCENARIO = scene -> scene != Scene.PLAN && scene != Scene.FOLLOWUP;

    private final UndoBar undoBar;
    private final Div undoPlace = new Div();
    private final PlanBoard board;
    private final DecisionForm decision;
    private final LastPlanPanel lastPlan;
    private final AreasPanel areas;
    private final Paragraph nothingToFollowUp = new Paragraph(text("console.planning.follow-up.nothing"));
    private final ReviewForm review;
    private final PlanExportPanel export;
    private Runnable beforeProposing = () -> {};

    /**
     * @param downloads the plan's files
     * @param show puts something on the screen
     */
    public ActionPlanPanel(
            Signal<Snapshot> snapshots,
            PlanService planService,
            Instrument instrument,
            PlanDownloads downloads,
            Consumer<ScreenState> show) {
        this.undoBar = new UndoBar(planService);
        undoPlace.addClassName("console-undo-place");
        undoPlace.add(undoBar);
        PlanContext context = new PlanContext(snapshots, planService, undoBar, instrument);
        board = new PlanBoard(context, show, () -> undoPlace.add(undoBar));
        decision = new DecisionForm(context);
        lastPlan = new LastPlanPanel(snapshots, planService, Optional.of(show));
        areas = new AreasPanel(context, origin -> {
            beforeProposing.run();
            board.propose(origin);
        });
        review = new ReviewForm(context);
        export = new PlanExportPanel(downloads);
        nothingToFollowUp.addClassName("console-soft");
        SnapshotBinding.bind(
                nothingToFollowUp,
                snapshots,
                snapshot -> snapshot.lastPlan() == null
                        && snapshot.plan().scenario().isEmpty(),
                nothingToFollowUp::setVisible);
    }

    /** Adds the decision on the scenario to a stage. */
    void addDecision(StageTabs tabs) {
        tabs.part(decision, ABOUT_SCENARIO, StageTab.SCENARIO);
    }

    /** Adds what follows from the decision. */
    void addPlan(StageTabs tabs) {
        tabs.part(nothingToFollowUp, scene -> scene == Scene.FOLLOWUP, StageTab.FOLLOW_UP)
                .part(lastPlan, scene -> !Stage.isAboutThePlan(scene), StageTab.FOLLOW_UP)
                .part(areas, ABOUT_SCENARIO, StageTab.SCENARIO)
                .part(review, scene -> scene != Scene.SCENARIO, StageTab.FOLLOW_UP)
                .part(board, scene -> scene != Scene.SCENARIO && scene != Scene.FOLLOWUP, StageTab.BOARD)
                .part(export, StageTabs.NEVER, StageTab.EXPORT);
        tabs.add(undoPlace);
        beforeProposing = () -> tabs.reveal(board, StageTab.BOARD);
    }

    /** Undoes the last change made here. */
    public void undo() {
        undoBar.undo();
    }
}

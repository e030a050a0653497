package org.patlive.console.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.board.PlanBoard;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.PlanService;
import org.patlive.console.board.UndoBar;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.export.PlanExportPanel;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The group's action plan: the decision, the last plan, the areas of concern, the next review, and the board of actions. */
public final class ActionPlanPanel extends Div {

    private final UndoBar undoBar;

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
        addClassName("console-plan");
        PlanContext context = new PlanContext(snapshots, planService, undoBar, instrument);
        PlanBoard board = new PlanBoard(context, show, () -> add(undoBar));
        add(
                new DecisionForm(context),
                new LastPlanPanel(snapshots, planService, Optional.of(show)),
                new AreasPanel(context, board::propose),
                new ReviewForm(context),
                board,
                new PlanExportPanel(downloads),
                undoBar);
    }

    /** Undoes the last change made here. */
    public void undo() {
        undoBar.undo();
    }
}

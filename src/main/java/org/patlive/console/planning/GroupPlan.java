package org.patlive.console.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.board.PlanBoard;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.PlanService;
import org.patlive.console.board.UndoLine;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.export.PlanExportPanel;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The group's own plan: its decision, what that scenario asks for, and the board of actions. */
public final class GroupPlan extends Div {

    private final UndoLine undo;

    /**
     * @param downloads the plan to take away
     * @param show puts something on the screen
     */
    public GroupPlan(
            Signal<Snapshot> newest,
            PlanService desk,
            Instrument instrument,
            PlanDownloads downloads,
            Consumer<ScreenState> show) {
        this.undo = new UndoLine(desk);
        addClassName("console-plan");
        PlanContext table = new PlanContext(newest, desk, undo, instrument);
        PlanBoard board = new PlanBoard(table, show, () -> add(undo));
        add(
                new DecisionForm(table),
                new LastPlanPanel(newest, desk, Optional.of(show)),
                new AreasPanel(table, board::propose),
                new ReviewForm(table),
                board,
                new PlanExportPanel(downloads),
                undo);
    }

    /** Takes back what was done last. */
    public void undo() {
        undo.undo();
    }
}

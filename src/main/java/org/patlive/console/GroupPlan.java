package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.assessment.Staging;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The group's own plan: its decision, what that scenario asks for, and the board of actions. */
final class GroupPlan extends Div {

    private final UndoLine undo;

    /**
     * @param downloads the plan to take away
     * @param show puts something on the screen
     */
    GroupPlan(
            Signal<Snapshot> newest,
            PlanDesk desk,
            Instrument instrument,
            PlanDownloads downloads,
            Consumer<Staging> show) {
        this.undo = new UndoLine(desk);
        addClassName("console-plan");
        PlanTable table = new PlanTable(newest, desk, undo, instrument);
        PlanBoard board = new PlanBoard(table, show, () -> add(undo));
        add(
                new DecisionForm(table),
                new LastPlanPanel(newest, desk, Optional.of(show)),
                new AreasPanel(table, board::propose),
                new ReviewForm(table),
                board,
                new PlanOut(downloads),
                undo);
    }

    /** Takes back what was done last. */
    void undo() {
        undo.undo();
    }
}

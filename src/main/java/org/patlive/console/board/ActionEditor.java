package org.patlive.console.board;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;

/** One card, open: everything that is written in it, and what can be done with it. */
public final class ActionEditor extends Dialog {

    private final ActionId id;

    /**
     * @param toMove whether it was opened to move it
     * @param closed is told when it has closed
     */
    ActionEditor(PlanContext table, ActionId id, boolean toMove, Runnable closed) {
        this.id = id;
        addClassName("console-editor");
        setHeaderTitle("Action");
        setModality(ModalityMode.VISUAL); // the keys of the screen's own window go on working
        Button close = new Button("Close", click -> close());
        close.setId("close-editor");
        getHeader().add(close);
        ActionFields fields = new ActionFields(table, id);
        ActionMoves moves = new ActionMoves(table, id, this::close);
        Paragraph writers = new Paragraph();
        writers.addClassName("console-writers");
        writers.getElement().setAttribute("role", "status");
        Div body = new Div(writers, fields, moves, new Stances(table, id), new Remarks(table, id));
        body.setId("action-editor");
        body.addClassName("console-editor-body");
        add(body);
        getFooter().add(table.undo());
        SnapshotBinding.part(
                writers,
                table.newest(),
                now -> now.plan().action(id).map(table::writers).orElse(""),
                writers::setText);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                if (toMove) {
                    moves.focusFirst();
                } else {
                    fields.focusWhat();
                }
            } else {
                closed.run();
            }
        });
    }

    ActionId action() {
        return id;
    }
}

package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;

/** The dialog that edits one action: its fields, its place on the board, the organisations' stances, and remarks. */
public final class ActionEditor extends Dialog {

    private final ActionId id;

    /**
     * @param toMove whether the focus goes to the controls that move the action
     * @param onClose called when the dialog has closed
     */
    ActionEditor(PlanContext context, ActionId id, boolean toMove, Runnable onClose) {
        this.id = id;
        addClassName("console-editor");
        setHeaderTitle(text("console.board.editor.title"));
        setModality(ModalityMode.VISUAL); // so that keys pressed in the screen's window still work
        Button close = new Button(text("console.board.editor.close"), click -> close());
        close.setId("close-editor");
        getHeader().add(close);
        ActionFields fields = new ActionFields(context, id);
        ActionMoveControls moveControls = new ActionMoveControls(context, id, this::close);
        Paragraph otherEditors = new Paragraph();
        otherEditors.addClassName("console-writers");
        otherEditors.getElement().setAttribute("role", "status");
        Div body = new Div(
                otherEditors, fields, moveControls, new StanceFields(context, id), new RemarksPanel(context, id));
        body.setId("action-editor");
        body.addClassName("console-editor-body");
        add(body);
        getFooter().add(context.undoBar());
        SnapshotBinding.bind(
                otherEditors,
                context.snapshots(),
                snapshot ->
                        snapshot.plan().action(id).map(context::otherEditors).orElse(""),
                otherEditors::setText);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                if (toMove) {
                    moveControls.focusFirst();
                } else {
                    fields.focusWhat();
                }
            } else {
                onClose.run();
            }
        });
    }

    ActionId action() {
        return id;
    }
}

package org.patlive.console.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.patlive.shared.Refused;

/** Says what was done last, and takes it back: step by step, as far back as this page has seen. */
public final class UndoLine extends Div {

    private record Step(String sentence, Runnable takeBack) {}

    private final PlanService desk;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Span says = new Span();
    private final Button undo = new Button("Undo", click -> undo());

    public UndoLine(PlanService desk) {
        this.desk = desk;
        addClassName("console-undo");
        undo.setId("undo");
        says.getElement().setAttribute("role", "status");
        add(says, undo);
        show("");
    }

    /** Does something that can be undone. @return whether it was done */
    boolean did(String sentence, Supplier<UUID> act) {
        return tried(() -> {
            UUID writing = act.get();
            done(sentence, () -> desk.undo(writing));
        });
    }

    /** Something was done that can be undone. */
    public void done(String sentence, Runnable takeBack) {
        steps.push(new Step(sentence, takeBack));
        show(sentence);
    }

    /** Does something, and says in one sentence why it could not be done. */
    public boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            show(refused.sentence());
            return false;
        }
    }

    void says(String sentence) {
        show(sentence);
    }

    /** Takes the last step back. What somebody else has built on stays, and is not tried again. */
    public void undo() {
        Step last = steps.poll();
        if (last == null) {
            show("There is nothing to undo.");
        } else if (tried(last.takeBack())) {
            show("Undone: " + last.sentence());
        }
    }

    private void show(String sentence) {
        says.setText(sentence);
        Step next = steps.peek();
        undo.setVisible(next != null);
        undo.setAriaLabel(next == null ? "" : "Undo: " + next.sentence());
    }
}

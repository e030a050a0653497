package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import org.patlive.console.parts.OfferButton;
import org.patlive.shared.Refused;

/** Shows the last change to the plan, and undoes the changes made on this page one by one. */
public final class UndoBar extends Div {

    private record UndoableChange(String sentence, Runnable undo) {}

    private final PlanService planService;
    private final Deque<UndoableChange> changes = new ArrayDeque<>();
    private final Span message = new Span();
    private final OfferButton<UndoableChange> undoButton = new OfferButton<>(this::undo);

    public UndoBar(PlanService planService) {
        this.planService = planService;
        addClassName("console-undo");
        undoButton.setId("undo");
        message.getElement().setAttribute("role", "status");
        add(message, undoButton);
        show("");
    }

    /**
     * Makes a change to the plan that can then be undone, or shows why it is refused.
     *
     * @param change returns the id under which the plan can undo it
     * @return whether it was made
     */
    boolean perform(String sentence, Supplier<UUID> change) {
        return attempt(() -> {
            UUID edit = change.get();
            push(sentence, () -> planService.undo(edit));
        });
    }

    /** Adds a change that has been made. */
    public void push(String sentence, Runnable undo) {
        changes.push(new UndoableChange(sentence, undo));
        show(sentence);
    }

    /** Runs the action and shows the reason if it is refused. @return whether it was done */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            show(refused.sentence());
            return false;
        }
    }

    /** Undoes this change, unless a press before has done so already. */
    private void undo(UndoableChange change) {
        if (change == changes.peek()) {
            undo();
        }
    }

    /** Undoes the last change. If that is refused, as where others have built on it, the change is not offered again. */
    public void undo() {
        UndoableChange last = changes.poll();
        if (last == null) {
            show(text("console.board.undo.nothing"));
        } else if (attempt(last.undo())) {
            show(text("console.board.undo.undone", "change", last.sentence()));
        }
    }

    void show(String sentence) {
        message.setText(sentence);
        UndoableChange next = changes.peek();
        undoButton.setVisible(next != null);
        if (next != null) {
            undoButton.offer(next, text("console.board.undo.undo"));
        }
        undoButton.setAriaLabel(next == null ? "" : text("console.board.undo.undo-this", "change", next.sentence()));
    }
}

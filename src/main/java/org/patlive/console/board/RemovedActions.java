package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.console.parts.SnapshotBinding;

/** The actions that were taken off the board, each with a button that puts it back. */
final class RemovedActions extends NativeDetails {

    private final PlanContext context;
    private final UnorderedList list = new UnorderedList();

    RemovedActions(PlanContext context) {
        this.context = context;
        setId("taken-off");
        addClassNames("console-guidance", "console-taken-off");
        setContent(list);
        SnapshotBinding.bind(
                this, context.snapshots(), snapshot -> snapshot.plan().removedActions(), this::show);
    }

    private void show(List<ActionData> actions) {
        setVisible(!actions.isEmpty());
        setSummaryText(text("console.board.removed.title", "count", actions.size()));
        list.removeAll();
        actions.forEach(action -> {
            Button back = new Button(text("console.board.removed.restore"), click -> context.undoBar()
                    .perform(
                            text("console.board.removed.restored", "action", action.what()),
                            () -> context.planService().putBack(action.id())));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(text("console.board.removed.restore-this", "action", action.what()));
            list.add(new ListItem(new Span(action.what()), back));
        });
    }
}

package org.patlive.console.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.console.parts.SnapshotBinding;

/** The actions that were taken off the board; each is kept whole and can be put back. */
final class RemovedActions extends NativeDetails {

    private final PlanContext table;
    private final UnorderedList list = new UnorderedList();

    RemovedActions(PlanContext table) {
        this.table = table;
        setId("taken-off");
        addClassNames("console-guidance", "console-taken-off");
        setContent(list);
        SnapshotBinding.part(this, table.newest(), now -> now.plan().takenOff(), this::show);
    }

    private void show(List<ActionData> actions) {
        setVisible(!actions.isEmpty());
        setSummaryText("Taken off the board (" + actions.size() + ")");
        list.removeAll();
        actions.forEach(action -> {
            Button back = new Button("Put back", click -> table.undo()
                    .did("Put back: " + action.what(), () -> table.desk().putBack(action.id())));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel("Put back: " + action.what());
            list.add(new ListItem(new Span(action.what()), back));
        });
    }
}

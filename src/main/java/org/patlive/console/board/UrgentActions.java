package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.words.PlanWords;

/** The open actions of a scenario C plan by urgency, then in the order of the board. */
public final class UrgentActions extends Div {

    private final OrderedList list = new OrderedList();

    public UrgentActions(PlanContext context) {
        addClassName("console-first-things");
        Paragraph orderNote = new Paragraph(text("console.board.urgent.order"));
        orderNote.addClassName("console-soft");
        add(new H4(text("console.board.urgent.title")), orderNote, list);
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> snapshot.plan().scenario().filter("C"::equals).isPresent()
                        ? inOrder(snapshot.plan())
                        : List.<String>of(),
                this::show);
    }

    private static List<String> inOrder(PlanData plan) {
        return plan.actions().stream()
                .filter(action -> !action.isDone())
                .sorted(Comparator.comparingInt(UrgentActions::rank))
                .map(action -> action.urgency()
                        .map(urgency -> text(
                                "console.board.urgent.action",
                                "action",
                                action.what(),
                                "urgency",
                                PlanWords.label(urgency)))
                        .orElseGet(action::what))
                .toList();
    }

    private static int rank(ActionData action) {
        return action.urgency().map(Urgency::ordinal).orElse(Urgency.values().length);
    }

    private void show(List<String> actions) {
        setVisible(!actions.isEmpty());
        list.removeAll();
        actions.forEach(action -> list.add(new ListItem(action)));
    }
}

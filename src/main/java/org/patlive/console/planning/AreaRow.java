package org.patlive.console.planning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.console.board.ActionLink;
import org.patlive.console.board.PlanContext;
import org.patlive.feedback.finding.FindingSubject;

/** One area, with the actions that answer it, or the word that none does yet. */
final class AreaRow extends ListItem {

    private final UnorderedList actions = new UnorderedList();
    private final Span none = new Span("No action yet");

    AreaRow(PlanContext table, AreaData area, Consumer<ActionLink> propose) {
        setId("area-" + area.id());
        Span where = new Span(area.kind().label() + about(area.subject()));
        where.addClassName("console-soft");
        Span words = new Span(area.words());
        words.addClassName("console-finding-words");
        none.addClassName("console-no-action");
        Button act = new Button("Propose an action", click -> propose.accept(ActionLink.to(area)));
        act.setAriaLabel("Propose an action for: " + area.words());
        Button remove = new Button("Remove", click -> {
            if (table.undo().tried(() -> table.desk().removeArea(area.id(), true))) {
                table.undo().done("Area removed: " + area.words(), () -> table.desk()
                        .removeArea(area.id(), false));
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the area: " + area.words());
        Div buttons = new Div(act, remove);
        buttons.addClassName("console-buttons");
        if (area.kind() == AreaData.Kind.REMEDY) {
            where.setVisible(false); // the heading says it already
        }
        add(where, words, none, actions, buttons);
    }

    /** The words of a statement stand below it: its code is enough. */
    private static String about(FindingSubject subject) {
        return subject.equals(FindingSubject.WHOLE) ? "" : " (" + subject.code() + ")";
    }

    void show(List<ActionData> answering) {
        none.setVisible(answering.isEmpty());
        actions.setVisible(!answering.isEmpty());
        actions.removeAll();
        answering.forEach(action ->
                actions.add(new ListItem(action.what() + " (" + action.state().label() + ")")));
    }
}

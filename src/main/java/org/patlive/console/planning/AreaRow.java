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
import org.patlive.console.board.ActionOrigin;
import org.patlive.console.board.PlanContext;
import org.patlive.feedback.finding.FindingSubject;

/** One area of concern, with the actions that answer it. */
final class AreaRow extends ListItem {

    private final UnorderedList actions = new UnorderedList();
    private final Span emptyMessage = new Span("No action yet");

    AreaRow(PlanContext context, AreaData area, Consumer<ActionOrigin> propose) {
        setId("area-" + area.id());
        Span kind = new Span(area.kind().label() + subject(area.subject()));
        kind.addClassName("console-soft");
        Span words = new Span(area.words());
        words.addClassName("console-finding-words");
        emptyMessage.addClassName("console-no-action");
        Button act = new Button("Propose an action", click -> propose.accept(ActionOrigin.of(area)));
        act.setAriaLabel("Propose an action for: " + area.words());
        Button remove = new Button("Remove", click -> {
            if (context.undoBar().attempt(() -> context.planService().removeArea(area.id(), true))) {
                context.undoBar().push("Area removed: " + area.words(), () -> context.planService()
                        .removeArea(area.id(), false));
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the area: " + area.words());
        Div buttons = new Div(act, remove);
        buttons.addClassName("console-buttons");
        if (area.kind() == AreaData.Kind.REMEDY) {
            kind.setVisible(false); // all areas of scenario C are of this kind, and the heading says so
        }
        add(kind, words, emptyMessage, actions, buttons);
    }

    /** Returns the subject's code in parentheses; its text follows below. */
    private static String subject(FindingSubject subject) {
        return subject.equals(FindingSubject.PARTNERSHIP) ? "" : " (" + subject.code() + ")";
    }

    void show(List<ActionData> answering) {
        emptyMessage.setVisible(answering.isEmpty());
        actions.setVisible(!answering.isEmpty());
        actions.removeAll();
        answering.forEach(action ->
                actions.add(new ListItem(action.what() + " (" + action.state().label() + ")")));
    }
}

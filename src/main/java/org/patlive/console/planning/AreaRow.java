package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.words.PlanWords;

/** One area of concern, with the actions that answer it. */
final class AreaRow extends ListItem {

    private final UnorderedList actions = new UnorderedList();
    private final Span emptyMessage = new Span(text("console.planning.areas.no-action"));

    AreaRow(PlanContext context, AreaData area, Consumer<ActionOrigin> propose) {
        setId("area-" + area.id());
        Span kind = new Span(kind(area));
        kind.addClassName("console-soft");
        Span words = new Span(area.words());
        words.addClassName("console-finding-words");
        emptyMessage.addClassName("console-no-action");
        Button act = new Button(text("console.planning.areas.propose"), click -> propose.accept(ActionOrigin.of(area)));
        act.setAriaLabel(text("console.planning.areas.propose-for", "area", area.words()));
        Button remove = new Button(text("console.planning.areas.remove"), click -> {
            if (context.undoBar().attempt(() -> context.planService().removeArea(area.id(), true))) {
                context.undoBar()
                        .push(text("console.planning.areas.removed", "area", area.words()), () -> context.planService()
                                .removeArea(area.id(), false));
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(text("console.planning.areas.remove-this", "area", area.words()));
        Div buttons = new Div(act, remove);
        buttons.addClassName("console-buttons");
        if (area.kind() == AreaData.Kind.REMEDY) {
            kind.setVisible(false); // all areas of scenario C are of this kind, and the heading says so
        }
        add(kind, words, emptyMessage, actions, buttons);
    }

    /** Says where the area comes from, and the code of its subject, whose text follows below. */
    private static String kind(AreaData area) {
        return area.subject().equals(FindingSubject.PARTNERSHIP)
                ? PlanWords.label(area.kind())
                : text(
                        "console.planning.areas.kind-and-subject",
                        "kind",
                        PlanWords.label(area.kind()),
                        "subject",
                        area.subject().code());
    }

    void show(List<ActionData> answering) {
        emptyMessage.setVisible(answering.isEmpty());
        actions.setVisible(!answering.isEmpty());
        actions.removeAll();
        answering.forEach(action -> actions.add(new ListItem(text(
                "console.planning.areas.action", "action", action.what(), "state", PlanWords.label(action.state())))));
    }
}

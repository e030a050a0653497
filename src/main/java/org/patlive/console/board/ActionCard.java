package org.patlive.console.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.Stance;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;

/** One action on the board. Changes are shown in the same component, so that the focus stays. */
public final class ActionCard extends ListItem {

    /** The board, as its cards call it. */
    interface Board {

        /** Opens the editor; the focus goes to the controls that move the action if {@code toMove} is true. */
        void open(ActionId id, boolean toMove);

        void move(ActionData action, ActionState to);
    }

    private final PlanContext context;
    private final NativeButton open;
    private final Button next;
    private final Div facts = new Div();
    private @Nullable ActionData shown;

    ActionCard(PlanContext context, ActionId id, Board board) {
        this.context = context;
        setId("action-" + id);
        addClassName("console-action");
        getElement().setAttribute("data-action", id.toString());
        open = new NativeButton("", click -> board.open(id, false));
        open.addClassName("console-action-open");
        open.getElement().setAttribute("aria-haspopup", "dialog");
        next = new Button("", click -> {
            ActionData action = Objects.requireNonNull(shown);
            nextState(action.state()).ifPresent(to -> board.move(action, to));
        });
        next.addThemeVariants(ButtonVariant.TERTIARY);
        facts.addClassName("console-action-facts");
        getElement()
                .addEventListener("keydown", key -> board.open(id, true))
                .setFilter("event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey"
                        + " && (event.preventDefault() || true)");
        add(open, facts, next);
    }

    void show(ActionData action) {
        if (action.equals(shown)) {
            return;
        }
        shown = action;
        String what = action.what().isEmpty() ? "Nothing written yet" : action.what();
        getElement().setAttribute("data-state", action.state().name());
        open.setText(what);
        next.setVisible(!action.isDone());
        nextState(action.state()).ifPresent(to -> {
            next.setText(to.label() + " →");
            next.setAriaLabel("Move to " + to.label() + ": " + what);
        });
        facts.removeAll();
        fact("", origin(action));
        fact(
                "",
                Stream.of(
                                action.owner().map(context::name).orElse(""),
                                action.person(),
                                action.due()
                                        .map(date -> "by " + PlanValueFormat.day(date))
                                        .orElse(""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        fact(
                "urgency",
                action.urgency().map(urgency -> "Urgency: " + urgency.label()).orElse(""));
        fact("objection", objections(action));
        fact("", stances(action, Stance.OWN, "Owns it: "));
        fact("", stances(action, Stance.SUPPORT, "Supports: "));
        fact("", stances(action, Stance.CAN_LIVE_WITH, "Can live with it: "));
        int supporters = action.supporters().size();
        fact(
                "",
                supporters == 0 ? "" : supporters == 1 ? "1 partner supports it" : supporters + " partners support it");
        fact("", action.carriedFrom() == null ? "" : "From the last plan");
        fact("", action.merged().isEmpty() ? "" : "With " + action.merged().size() + " merged into it");
        fact("collision", action.conflicts().isEmpty() ? "" : "Two wordings: open it and choose");
        fact("writing", context.otherEditors(action));
    }

    void focusOpen() {
        open.focus();
    }

    /** Says what the action is about and which area or finding it answers. */
    private String origin(ActionData action) {
        String about = action.subject().equals(FindingSubject.PARTNERSHIP) ? "" : context.label(action.subject());
        String answers = action.area()
                .map(context::areaText)
                .or(() -> action.finding().map(context::textOf))
                .orElse("");
        return Stream.of(about, answers).filter(words -> !words.isEmpty()).collect(Collectors.joining(" – "));
    }

    private String stances(ActionData action, Stance stance, String label) {
        String organisations = action.stances().entrySet().stream()
                .filter(entry -> entry.getValue() == stance)
                .map(Map.Entry::getKey)
                .map(context::name)
                .collect(Collectors.joining(", "));
        return organisations.isEmpty() ? "" : label + organisations;
    }

    private String objections(ActionData action) {
        String organisations = action.objectors().stream().map(context::name).collect(Collectors.joining(", "));
        return organisations.isEmpty() ? "" : "Objects: " + organisations;
    }

    private void fact(String mark, String words) {
        if (!words.isEmpty()) {
            Paragraph fact = new Paragraph(new Span(words));
            fact.getElement().setAttribute("data-mark", mark);
            facts.add(fact);
        }
    }

    private static Optional<ActionState> nextState(ActionState state) {
        return state == ActionState.DONE ? Optional.empty() : Optional.of(ActionState.values()[state.ordinal() + 1]);
    }
}

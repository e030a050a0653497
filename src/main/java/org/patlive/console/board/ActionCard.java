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

/** One action on the board: the same card as long as it stands there, whatever changes in it. */
public final class ActionCard extends ListItem {

    /** What a card asks the board for. */
    interface Board {

        void open(ActionId id, boolean toMove);

        void move(ActionData action, ActionState to);
    }

    private final PlanContext table;
    private final NativeButton open;
    private final Button next;
    private final Div facts = new Div();
    private @Nullable ActionData shown;

    ActionCard(PlanContext table, ActionId id, Board board) {
        this.table = table;
        setId("action-" + id);
        addClassName("console-action");
        getElement().setAttribute("data-action", id.toString());
        open = new NativeButton("", click -> board.open(id, false));
        open.addClassName("console-action-open");
        open.getElement().setAttribute("aria-haspopup", "dialog");
        next = new Button("", click -> {
            ActionData action = Objects.requireNonNull(shown);
            after(action.state()).ifPresent(to -> board.move(action, to));
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
        after(action.state()).ifPresent(to -> {
            next.setText(to.label() + " →");
            next.setAriaLabel("Move to " + to.label() + ": " + what);
        });
        facts.removeAll();
        fact("", why(action));
        fact(
                "",
                Stream.of(
                                action.owner().map(table::name).orElse(""),
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
        fact("collision", action.collisions().isEmpty() ? "" : "Two wordings: open it and choose");
        fact("writing", table.writers(action));
    }

    void focusOpen() {
        open.focus();
    }

    private String why(ActionData action) {
        String about = action.subject().equals(FindingSubject.WHOLE) ? "" : table.label(action.subject());
        String link = action.area()
                .map(table::words)
                .or(() -> action.finding().map(table::words))
                .orElse("");
        return Stream.of(about, link).filter(words -> !words.isEmpty()).collect(Collectors.joining(" – "));
    }

    private String stances(ActionData action, Stance stance, String label) {
        String who = action.stances().entrySet().stream()
                .filter(entry -> entry.getValue() == stance)
                .map(Map.Entry::getKey)
                .map(table::name)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : label + who;
    }

    private String objections(ActionData action) {
        String who = action.objectors().stream().map(table::name).collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : "Objects: " + who;
    }

    private void fact(String mark, String words) {
        if (!words.isEmpty()) {
            Paragraph fact = new Paragraph(new Span(words));
            fact.getElement().setAttribute("data-mark", mark);
            facts.add(fact);
        }
    }

    private static Optional<ActionState> after(ActionState state) {
        return state == ActionState.DONE ? Optional.empty() : Optional.of(ActionState.values()[state.ordinal() + 1]);
    }
}

package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
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
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

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
        String what = action.what().isEmpty() ? text("console.board.card.empty") : action.what();
        getElement().setAttribute("data-state", action.state().name());
        open.setText(what);
        next.setVisible(!action.isDone());
        nextState(action.state()).ifPresent(to -> {
            next.setText(text("console.board.card.move-to", "state", PlanWords.label(to)));
            next.setAriaLabel(text("console.board.card.move-this", "state", PlanWords.label(to), "action", what));
        });
        facts.removeAll();
        fact("", origin(action));
        fact(
                "",
                Texts.series(Stream.of(
                                action.owner().map(context::name).orElse(""),
                                action.person(),
                                action.due().map(PlanValueFormat::due).orElse(""))
                        .filter(words -> !words.isEmpty())
                        .toList()));
        fact(
                "urgency",
                action.urgency()
                        .map(urgency -> text("console.board.card.urgency", "urgency", PlanWords.label(urgency)))
                        .orElse(""));
        fact("objection", stance(action, Stance.OBJECT));
        fact("", stance(action, Stance.OWN));
        fact("", stance(action, Stance.SUPPORT));
        fact("", stance(action, Stance.CAN_LIVE_WITH));
        int supporters = action.supporters().size();
        fact("", supporters == 0 ? "" : text("console.board.card.supporters", "count", supporters));
        fact("", action.carriedFrom() == null ? "" : text("console.board.card.from-last-plan"));
        fact(
                "",
                action.merged().isEmpty()
                        ? ""
                        : text(
                                "console.board.card.merged",
                                "count",
                                action.merged().size()));
        fact("collision", action.conflicts().isEmpty() ? "" : text("console.board.card.two-versions"));
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

    /** Says which organisations take a stance; empty for none. */
    private String stance(ActionData action, Stance stance) {
        Stream<OrganisationId> who = stance == Stance.OBJECT
                ? action.objectors().stream()
                : action.stances().entrySet().stream()
                        .filter(entry -> entry.getValue() == stance)
                        .map(Map.Entry::getKey);
        List<String> organisations = who.map(context::name).toList();
        return organisations.isEmpty()
                ? ""
                : text("console.board.card.stance", "stance", stance, "organisations", organisations);
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

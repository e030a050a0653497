package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/** Controls that move an action: to another column or place, into another action, or off the board. */
final class ActionMoveControls extends Div {

    private final PlanContext context;
    private final ActionId id;
    private final Runnable onLeave;
    private final Map<ActionState, Button> states = new EnumMap<>(ActionState.class);
    private final Select<ActionId> into;
    private final Button earlier = button(text("console.board.move.up"), () -> moveBy(-1));
    private final Button later = button(text("console.board.move.down"), () -> moveBy(1));
    private final Div merged = new Div();

    /** @param onLeave called when the action has left the board */
    ActionMoveControls(PlanContext context, ActionId id, Runnable onLeave) {
        this.context = context;
        this.id = id;
        this.onLeave = onLeave;
        addClassName("console-editor-part");
        Div columns = buttons();
        columns.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("console.board.move.column"));
        for (ActionState state : ActionState.values()) {
            Button to = button(PlanWords.label(state), () -> context.undoBar()
                    .perform(
                            text("console.board.move.moved-to", "state", PlanWords.label(state)),
                            () -> context.planService().move(id, state)));
            to.setId("move-" + state.name());
            states.put(state, to);
            columns.add(to);
        }
        earlier.setId("move-earlier");
        earlier.setAriaLabel(text("console.board.move.up-in-column"));
        later.setId("move-later");
        later.setAriaLabel(text("console.board.move.down-in-column"));
        Button off = button(
                text("console.board.move.remove"),
                () -> leave(text("console.board.move.removed"), () -> context.planService()
                        .takeOff(id)));
        off.setId("take-off");
        into = PlanInputs.optional(
                text("console.board.move.merge-into"), text("console.board.move.choose-action"), List.of(), this::what);
        into.setId("merge-into");
        Button merge = button(text("console.board.move.merge"), this::merge);
        merge.setId("merge");
        Div merging = new Div(into, merge);
        merging.addClassName("console-inline-form");
        add(new H4(text("console.board.move.title")), columns, buttons(earlier, later, off), merging, merged);
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> List.of(snapshot.plan().actions()),
                changed -> show(context.plan()));
        SnapshotBinding.bind(
                merged,
                context.snapshots(),
                snapshot -> snapshot.plan().action(id).map(ActionData::merged).orElse(List.of()),
                this::showMerged);
    }

    void focusFirst() {
        states.values().iterator().next().focus();
    }

    private void show(PlanData plan) {
        plan.action(id).ifPresent(action -> {
            states.forEach((state, button) ->
                    button.getElement().setAttribute("aria-pressed", String.valueOf(state == action.state())));
            List<ActionId> column =
                    plan.in(action.state()).stream().map(ActionData::id).toList();
            earlier.setEnabled(column.indexOf(id) > 0);
            later.setEnabled(column.indexOf(id) < column.size() - 1);
        });
        ActionId chosen = into.getValue();
        List<ActionId> others = plan.actions().stream()
                .map(ActionData::id)
                .filter(other -> !other.equals(id))
                .toList();
        if (!into.getListDataView().getItems().toList().equals(others)) {
            into.setItems(others);
            into.setValue(others.contains(chosen) ? chosen : null);
        }
    }

    private void showMerged(List<ActionData> others) {
        merged.removeAll();
        others.forEach(other ->
                merged.add(button(text("console.board.move.undo-merge", "action", other.what()), () -> context.undoBar()
                        .perform(
                                text("console.board.move.merge-undone", "action", other.what()),
                                () -> context.planService().putBack(other.id())))));
    }

    private void moveBy(int places) {
        PlanData plan = context.plan();
        plan.action(id).ifPresent(action -> {
            List<ActionData> column = plan.in(action.state());
            int index = column.indexOf(action) + places;
            if (index >= 0 && index < column.size()) {
                ActionId neighbour = column.get(index).id();
                context.undoBar()
                        .perform(
                                places < 0
                                        ? text("console.board.move.moved-up")
                                        : text("console.board.move.moved-down"),
                                () -> context.planService().swap(id, neighbour));
            }
        });
    }

    private void merge() {
        ActionId chosen = into.getValue();
        if (chosen == null) {
            context.undoBar().show(text("console.board.move.nothing-chosen"));
            into.focus();
        } else {
            leave(text("console.board.move.merged-into", "action", what(chosen)), () -> context.planService()
                    .merge(id, chosen));
        }
    }

    private void leave(String sentence, Supplier<UUID> change) {
        if (context.undoBar().perform(sentence, change)) {
            onLeave.run();
        }
    }

    private String what(ActionId action) {
        return context.plan().action(action).map(ActionData::what).orElse("");
    }

    private static Button button(String label, Runnable change) {
        return new Button(label, click -> change.run());
    }

    private static Div buttons(Component... parts) {
        Div buttons = new Div(parts);
        buttons.addClassName("console-buttons");
        return buttons;
    }
}

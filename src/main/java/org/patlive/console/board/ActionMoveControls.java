package org.patlive.console.board;

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

/** Controls that move an action: to another column or place, into another action, or off the board. */
final class ActionMoveControls extends Div {

    private final PlanContext context;
    private final ActionId id;
    private final Runnable onLeave;
    private final Map<ActionState, Button> states = new EnumMap<>(ActionState.class);
    private final Select<ActionId> into;
    private final Button earlier = button("Earlier", () -> moveBy(-1));
    private final Button later = button("Later", () -> moveBy(1));
    private final Div merged = new Div();

    /** @param onLeave called when the action has left the board */
    ActionMoveControls(PlanContext context, ActionId id, Runnable onLeave) {
        this.context = context;
        this.id = id;
        this.onLeave = onLeave;
        addClassName("console-editor-part");
        Div columns = buttons();
        columns.getElement().setAttribute("role", "group").setAttribute("aria-label", "Column");
        for (ActionState state : ActionState.values()) {
            Button to = button(state.label(), () -> context.undoBar()
                    .perform("Moved to " + state.label(), () -> context.planService()
                            .move(id, state)));
            to.setId("move-" + state.name());
            states.put(state, to);
            columns.add(to);
        }
        earlier.setId("move-earlier");
        earlier.setAriaLabel("Earlier in its column");
        later.setId("move-later");
        later.setAriaLabel("Later in its column");
        Button off = button(
                "Take off the board",
                () -> leave("Taken off the board", () -> context.planService().takeOff(id)));
        off.setId("take-off");
        into = PlanInputs.optional("Merge it into", "Choose another action", List.of(), this::what);
        into.setId("merge-into");
        Button merge = button("Merge", this::merge);
        merge.setId("merge");
        Div merging = new Div(into, merge);
        merging.addClassName("console-inline-form");
        add(new H4("Where it stands"), columns, buttons(earlier, later, off), merging, merged);
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
        others.forEach(other -> merged.add(button("Take out again: " + other.what(), () -> context.undoBar()
                .perform("Taken out again: " + other.what(), () -> context.planService()
                        .putBack(other.id())))));
    }

    private void moveBy(int places) {
        PlanData plan = context.plan();
        plan.action(id).ifPresent(action -> {
            List<ActionData> column = plan.in(action.state());
            int index = column.indexOf(action) + places;
            if (index >= 0 && index < column.size()) {
                ActionId neighbour = column.get(index).id();
                context.undoBar().perform(places < 0 ? "Moved up" : "Moved down", () -> context.planService()
                        .swap(id, neighbour));
            }
        });
    }

    private void merge() {
        ActionId chosen = into.getValue();
        if (chosen == null) {
            context.undoBar().show("Choose the action that it goes into first.");
            into.focus();
        } else {
            leave("Merged into: " + what(chosen), () -> context.planService().merge(id, chosen));
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

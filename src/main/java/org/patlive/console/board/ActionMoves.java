package org.patlive.console.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;

/** Where a card stands on the board: its column, its place there, within another card, or off the board. */
final class ActionMoves extends Div {

    private final PlanContext table;
    private final ActionId id;
    private final Runnable gone;
    private final Map<ActionState, Button> states = new EnumMap<>(ActionState.class);
    private final Select<ActionId> into;
    private final Button earlier = button("Earlier", () -> swap(-1));
    private final Button later = button("Later", () -> swap(1));
    private final Div merged = new Div();

    /** @param gone is told when the card has left the board */
    ActionMoves(PlanContext table, ActionId id, Runnable gone) {
        this.table = table;
        this.id = id;
        this.gone = gone;
        addClassName("console-editor-part");
        Div columns = buttons();
        columns.getElement().setAttribute("role", "group").setAttribute("aria-label", "Column");
        for (ActionState state : ActionState.values()) {
            Button to = button(state.label(), () -> table.undo()
                    .did("Moved to " + state.label(), () -> table.desk().move(id, state)));
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
                () -> leave("Taken off the board", () -> table.desk().takeOff(id)));
        off.setId("take-off");
        into = PlanFields.optional("Merge it into", "Choose another action", List.of(), this::what);
        into.setId("merge-into");
        Button merge = button("Merge", this::merge);
        merge.setId("merge");
        Div merging = new Div(into, merge);
        merging.addClassName("console-inline-form");
        add(new H4("Where it stands"), columns, buttons(earlier, later, off), merging, merged);
        SnapshotBinding.part(this, table.newest(), now -> List.of(now.plan().actions()), changed -> show(table.plan()));
        SnapshotBinding.part(
                merged,
                table.newest(),
                now -> now.plan().action(id).map(ActionData::merged).orElse(List.of()),
                this::showMerged);
    }

    void focusFirst() {
        states.values().iterator().next().focus();
    }

    private void show(PlanData plan) {
        Optional<ActionData> here = plan.action(id);
        here.ifPresent(action -> {
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
        others.forEach(other -> merged.add(button("Take out again: " + other.what(), () -> table.undo()
                .did("Taken out again: " + other.what(), () -> table.desk().putBack(other.id())))));
    }

    private void swap(int by) {
        PlanData plan = table.plan();
        plan.action(id).ifPresent(action -> {
            List<ActionData> column = plan.in(action.state());
            int place = column.indexOf(action) + by;
            if (place >= 0 && place < column.size()) {
                ActionId neighbour = column.get(place).id();
                table.undo().did(by < 0 ? "Moved up" : "Moved down", () -> table.desk()
                        .swap(id, neighbour));
            }
        });
    }

    private void merge() {
        ActionId chosen = into.getValue();
        if (chosen == null) {
            table.undo().says("Choose the action that it goes into first.");
            into.focus();
        } else {
            leave("Merged into: " + what(chosen), () -> table.desk().merge(id, chosen));
        }
    }

    private void leave(String sentence, Supplier<UUID> act) {
        if (table.undo().did(sentence, act)) {
            gone.run();
        }
    }

    private String what(ActionId action) {
        return table.plan().action(action).map(ActionData::what).orElse("");
    }

    private static Button button(String label, Runnable act) {
        return new Button(label, click -> act.run());
    }

    private static Div buttons(Component... parts) {
        Div buttons = new Div(parts);
        buttons.addClassName("console-buttons");
        return buttons;
    }
}

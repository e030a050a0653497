package org.patlive.console.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;

/** The board of actions: four columns of cards, of which one at a time is open. */
public final class PlanBoard extends Section implements ActionCard.Board {

    private final PlanContext table;
    private final Runnable undoBack;
    private final ActionForm form;
    private final Map<ActionState, BoardColumn> columns = new EnumMap<>(ActionState.class);
    private final Map<ActionId, ActionCard> cards = new HashMap<>();
    private final Paragraph none = new Paragraph("No action yet: propose the first.");
    private @Nullable ActionEditor editor;
    private @Nullable ActionId moved;

    /**
     * @param show puts something on the screen
     * @param undoBack takes the line that undoes back from the editor when it closes
     */
    public PlanBoard(PlanContext table, Consumer<ScreenState> show, Runnable undoBack) {
        this.table = table;
        this.undoBack = undoBack;
        this.form = new ActionForm(table);
        addClassNames("console-sheet", "console-board");
        setId("board");
        Button propose = new Button("New action", click -> propose(ActionLink.NONE));
        propose.setId("new-action");
        none.addClassName("console-soft");
        Div all = new Div();
        all.addClassName("console-columns");
        for (ActionState state : ActionState.values()) {
            BoardColumn column = new BoardColumn(state);
            columns.put(state, column);
            all.add(column);
        }
        add(new H3("Actions"), new BoardOnScreen(table, show), propose, form, none, all, new RemovedActions(table));
        SnapshotBinding.part(this, table.newest(), now -> now.plan().actions(), this::show);
        addDetachListener(leaving -> {
            if (!leaving.getUI().isClosing()) {
                Optional.ofNullable(editor).ifPresent(ActionEditor::close);
            }
        });
    }

    /** Opens the form for an action that answers this. */
    public void propose(ActionLink link) {
        form.begin(link);
    }

    private void show(List<ActionData> actions) {
        Set<ActionId> here = actions.stream().map(ActionData::id).collect(Collectors.toSet());
        cards.keySet().retainAll(here);
        actions.forEach(action -> card(action.id()).show(action));
        columns.forEach((state, column) -> column.show(actions.stream()
                .filter(action -> action.state() == state)
                .map(action -> card(action.id()))
                .toList()));
        none.setVisible(actions.isEmpty());
        if (editor != null && !here.contains(editor.action())) {
            editor.close();
            table.undo()
                    .says("The action that was open here has been taken off the board, or merged, by somebody else.");
        }
        if (moved != null && here.contains(moved)) {
            card(moved).focusOpen(); // it has gone to another column, and the focus with it
            moved = null;
        }
    }

    private ActionCard card(ActionId id) {
        return cards.computeIfAbsent(id, added -> new ActionCard(table, added, this));
    }

    @Override
    public void move(ActionData action, ActionState to) {
        if (table.undo().did("Moved to " + to.label() + ": " + action.what(), () -> table.desk()
                .move(action.id(), to))) {
            moved = action.id();
        }
    }

    @Override
    public void open(ActionId id, boolean toMove) {
        if (editor != null) {
            return;
        }
        ActionEditor opened = new ActionEditor(table, id, toMove, () -> closed(id));
        editor = opened;
        opened.open();
        tell(id);
    }

    private void closed(ActionId id) {
        editor = null;
        undoBack.run();
        tell(null);
        table.undo().tried(() -> table.desk().edits(id, false));
        Optional.ofNullable(cards.get(id)).filter(Component::isAttached).ifPresent(ActionCard::focusOpen);
    }

    private void tell(@Nullable ActionId enlarged) {
        table.undo().tried(() -> {
            table.desk().show(table.plan().page(), enlarged);
            if (enlarged != null) {
                table.desk().edits(Objects.requireNonNull(enlarged), true);
            }
        });
    }
}

package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.words.PlanWords;

/** The board of actions: four columns of cards; one action at a time can be opened in the editor. */
public final class PlanBoard extends Section implements ActionCard.Board {

    private final PlanContext context;
    private final Runnable onEditorClosed;
    private final ActionForm form;
    private final Map<ActionState, BoardColumn> columns = new EnumMap<>(ActionState.class);
    private final Map<ActionId, ActionCard> cards = new HashMap<>();
    private final Paragraph emptyMessage = new Paragraph(text("console.board.none"));
    private @Nullable ActionEditor editor;

    /** The action that this user has just moved by its card's button, until its card is in the new column. */
    private @Nullable ActionId movedHere;

    /**
     * @param show puts something on the screen
     * @param onEditorClosed called when the editor closes, to take back the undo bar, which is in its footer while it is open
     */
    public PlanBoard(PlanContext context, Consumer<ScreenState> show, Runnable onEditorClosed) {
        this.context = context;
        this.onEditorClosed = onEditorClosed;
        this.form = new ActionForm(context);
        addClassNames("console-sheet", "console-board");
        setId("board");
        Button propose = new Button(text("console.board.add-action"), click -> propose(ActionOrigin.NONE));
        propose.setId("new-action");
        emptyMessage.addClassName("console-soft");
        Div all = new Div();
        all.addClassName("console-columns");
        for (ActionState state : ActionState.values()) {
            BoardColumn column = new BoardColumn(state);
            columns.put(state, column);
            all.add(column);
        }
        add(
                new H3(text("console.board.title")),
                new BoardScreenControls(context, show),
                propose,
                form,
                emptyMessage,
                all,
                new RemovedActions(context));
        SnapshotBinding.bind(
                this, context.snapshots(), snapshot -> snapshot.plan().actions(), this::show);
        addDetachListener(leaving -> {
            if (!leaving.getUI().isClosing()) {
                Optional.ofNullable(editor).ifPresent(ActionEditor::close);
            }
        });
    }

    /** Opens the form for an action with this origin. */
    public void propose(ActionOrigin origin) {
        form.open(origin);
    }

    private void show(List<ActionData> actions) {
        Set<ActionId> ids = actions.stream().map(ActionData::id).collect(Collectors.toSet());
        cards.keySet().retainAll(ids);
        actions.forEach(action -> card(action.id()).show(action));
        columns.forEach((state, column) -> column.show(actions.stream()
                .filter(action -> action.state() == state)
                .map(action -> card(action.id()))
                .toList()));
        emptyMessage.setVisible(actions.isEmpty());
        if (editor != null && !ids.contains(editor.action())) {
            editor.close();
            context.undoBar().show(text("console.board.open-action-removed"));
        }
        if (movedHere != null && ids.contains(movedHere)) {
            card(movedHere).focusOpen(); // moving it to another column has removed the focus
            movedHere = null;
        }
    }

    private ActionCard card(ActionId id) {
        return cards.computeIfAbsent(id, added -> new ActionCard(context, added, this));
    }

    @Override
    public void move(ActionData action, ActionState to) {
        if (context.undoBar()
                .perform(
                        text("console.board.card.moved", "state", PlanWords.label(to), "action", action.what()),
                        () -> context.planService().move(action.id(), to))) {
            movedHere = action.id();
        }
    }

    @Override
    public void open(ActionId id, boolean toMove) {
        if (editor != null) {
            return;
        }
        ActionEditor opened = new ActionEditor(context, id, toMove, () -> editorClosed(id));
        editor = opened;
        opened.open();
        announceEditing(id);
    }

    private void editorClosed(ActionId id) {
        editor = null;
        onEditorClosed.run();
        announceEditing(null);
        context.undoBar().attempt(() -> context.planService().edits(id, false));
        Optional.ofNullable(cards.get(id)).filter(Component::isAttached).ifPresent(ActionCard::focusOpen);
    }

    /** Enlarges the action on the screen and tells others that it is being edited; null for none. */
    private void announceEditing(@Nullable ActionId enlarged) {
        context.undoBar().attempt(() -> {
            context.planService().show(context.plan().page(), enlarged);
            if (enlarged != null) {
                context.planService().edits(Objects.requireNonNull(enlarged), true);
            }
        });
    }
}

package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.patlive.actionplan.plan.BoardPages;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.SnapshotBinding;

/** Controls for the board on the projected screen, and for whether partners write in it on their phones. */
final class BoardScreenControls extends Div {

    private final PlanContext context;

    BoardScreenControls(PlanContext context, Consumer<ScreenState> show) {
        this.context = context;
        addClassNames("console-buttons", "console-board-controls");
        Button showBoard = new Button(
                text("console.board.screen.show"),
                click -> show.accept(
                        context.snapshots().peek().round().chosenScreen().with(Scene.PLAN)));
        showBoard.setId("show-board");
        Button previous = new Button(text("console.board.screen.previous-page"), click -> turnPage(-1));
        previous.setId("board-page-before");
        Button next = new Button(text("console.board.screen.next-page"), click -> turnPage(1));
        next.setId("board-page-next");
        Span page = new Span();
        SnapshotBinding.bind(page, context.snapshots(), snapshot -> BoardPages.of(snapshot.plan()), current -> {
            page.setText(text("console.board.screen.page", "page", current.page(), "pages", current.pages()));
            previous.setEnabled(current.page() > 1);
            next.setEnabled(current.page() < current.pages());
        });
        Div pages = new Div(previous, page, next);
        pages.addClassName("console-buttons");
        pages.getElement().setAttribute("role", "group").setAttribute("aria-label", text("console.board.screen.pages"));
        SnapshotBinding.bind(
                pages, context.snapshots(), snapshot -> snapshot.round().scene() == Scene.PLAN, pages::setVisible);
        Checkbox phones = new Checkbox(text("console.board.screen.phones"));
        phones.setId("partners-write");
        SnapshotBinding.bind(
                phones,
                context.snapshots(),
                snapshot -> snapshot.round().meeting().planOnPhones(),
                phones::setValue);
        SnapshotBinding.bind(
                phones,
                context.snapshots(),
                snapshot -> snapshot.round().state() == RoundState.CLOSED,
                phones::setEnabled);
        phones.addValueChangeListener(change -> {
            boolean enabled = context.snapshots().peek().round().meeting().planOnPhones();
            if (change.getValue() != enabled) {
                context.undoBar().attempt(() -> context.planService().enablePhones(change.getValue()));
            }
        });
        add(phones, showBoard, pages);
    }

    private void turnPage(int by) {
        context.undoBar().attempt(() -> context.planService()
                .show(BoardPages.of(context.plan()).page() + by, null));
    }
}

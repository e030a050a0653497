package org.patlive.console.board;

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

/** What the room sees of the board, and whether the partners write in it on their phones. */
final class BoardOnScreen extends Div {

    private final PlanContext table;

    BoardOnScreen(PlanContext table, Consumer<ScreenState> show) {
        this.table = table;
        addClassNames("console-buttons", "console-board-controls");
        Button put = new Button(
                "Show the board",
                click -> show.accept(table.newest().peek().round().staging().with(Scene.PLAN)));
        put.setId("show-board");
        Button before = new Button("Page before", click -> turn(-1));
        before.setId("board-page-before");
        Button after = new Button("Next page", click -> turn(1));
        after.setId("board-page-next");
        Span page = new Span();
        SnapshotBinding.part(page, table.newest(), now -> BoardPages.of(now.plan()), now -> {
            page.setText("Page " + now.page() + " of " + now.pages());
            before.setEnabled(now.page() > 1);
            after.setEnabled(now.page() < now.pages());
        });
        Div pages = new Div(before, page, after);
        pages.addClassName("console-buttons");
        pages.getElement().setAttribute("role", "group").setAttribute("aria-label", "Page of the board on the screen");
        SnapshotBinding.part(pages, table.newest(), now -> now.round().scene() == Scene.PLAN, pages::setVisible);
        Checkbox phones = new Checkbox("Partners write on their phones");
        phones.setId("partners-write");
        SnapshotBinding.part(
                phones, table.newest(), now -> now.round().meeting().planning(), phones::setValue);
        SnapshotBinding.part(
                phones, table.newest(), now -> now.round().state() == RoundState.CLOSED, phones::setEnabled);
        phones.addValueChangeListener(change -> {
            boolean known = table.newest().peek().round().meeting().planning();
            if (change.getValue() != known) {
                table.undo().tried(() -> table.desk().onPhones(change.getValue()));
            }
        });
        add(phones, put, pages);
    }

    private void turn(int by) {
        table.undo().tried(() -> table.desk().show(BoardPages.of(table.plan()).page() + by, null));
    }
}

package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.words.PlanWords;

/** One column of the board: the cards of the actions in one state. */
final class BoardColumn extends Section {

    private final ActionState state;
    private final H4 title = new H4();
    private final UnorderedList list = new UnorderedList();

    BoardColumn(ActionState state) {
        this.state = state;
        addClassName("console-column");
        getElement().setAttribute("data-state", state.name()).setAttribute("aria-label", PlanWords.label(state));
        add(title, list);
    }

    /** Shows these cards. A card that is in its place already is not touched, because it may have the focus. */
    void show(List<ActionCard> cards) {
        title.setText(text("console.board.column-title", "state", PlanWords.label(state), "count", cards.size()));
        list.getChildren().filter(card -> !cards.contains(card)).toList().forEach(list::remove);
        for (int index = 0; index < cards.size(); index++) {
            ActionCard card = cards.get(index);
            if (list.getComponentCount() <= index || list.getComponentAt(index) != card) {
                list.addComponentAtIndex(index, card);
            }
        }
    }
}

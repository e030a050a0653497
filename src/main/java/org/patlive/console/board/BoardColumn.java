package org.patlive.console.board;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.patlive.actionplan.plan.ActionState;

/** The cards of one state, in their order. */
final class BoardColumn extends Section {

    private final ActionState state;
    private final H4 title = new H4();
    private final UnorderedList list = new UnorderedList();

    BoardColumn(ActionState state) {
        this.state = state;
        addClassName("console-column");
        getElement().setAttribute("data-state", state.name()).setAttribute("aria-label", state.label());
        add(title, list);
    }

    /** Cards that are in their place stay as they are: somebody may have the focus there. */
    void show(List<ActionCard> cards) {
        title.setText(state.label() + " (" + cards.size() + ")");
        list.getChildren().filter(card -> !cards.contains(card)).toList().forEach(list::remove);
        for (int place = 0; place < cards.size(); place++) {
            ActionCard card = cards.get(place);
            if (list.getComponentCount() <= place || list.getComponentAt(place) != card) {
                list.addComponentAtIndex(place, card);
            }
        }
    }
}

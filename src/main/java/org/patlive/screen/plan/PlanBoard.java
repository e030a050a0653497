package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.BoardPages;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/** The cards of actions in a column for each state. Cards that stay in place are not touched, so that nothing flickers. */
class PlanBoard extends Div {

    private final Map<ActionState, Column> columns = new EnumMap<>(ActionState.class);
    private final Map<ActionId, ActionCard> cards = new HashMap<>();

    PlanBoard() {
        addClassName("pat-scene-plan-board");
        for (ActionState state : ActionState.values()) {
            Column column = new Column(state);
            columns.put(state, column);
            add(column);
        }
    }

    void show(PlanContent content, BoardPages board, CardSpace space) {
        List<ActionId> all =
                content.plan().actions().stream().map(ActionData::id).toList();
        boolean numbered = content.isScenario("C");
        cards.keySet().retainAll(all);
        getElement().setAttribute("data-size", String.valueOf(space.size()));
        getStyle().set("--rows", String.valueOf(board.rows()));
        board.columns().forEach(column -> {
            column.cards().forEach(action -> cards.computeIfAbsent(action.id(), id -> new ActionCard())
                    .show(content, action, numbered ? all.indexOf(action.id()) + 1 : 0, space));
            columns.get(column.state()).show(column, action -> cards.get(action.id()));
        });
    }

    /** A column: its heading with the number of actions, and the cards of the current page. */
    private static final class Column extends Section {

        private final Span count = SceneText.span("", "pat-scene-plan-count");
        private final OrderedList places = new OrderedList();
        private final Paragraph elsewhere = SceneText.text("", "pat-scene-note");

        Column(ActionState state) {
            addClassName("pat-scene-plan-column");
            H2 heading = new H2();
            heading.add(new Span(PlanWords.label(state)), count);
            add(heading, places, elsewhere);
        }

        void show(BoardPages.Column column, Function<ActionData, ActionCard> card) {
            getElement().setAttribute("data-lanes", String.valueOf(column.lanes()));
            getStyle().set("--lanes", String.valueOf(column.lanes()));
            count.setText(String.valueOf(column.all()));
            arrange(column.cards().stream().map(card).collect(Collectors.toList()));
            elsewhere.setVisible(column.cards().isEmpty() && column.all() > 0);
            elsewhere.setText(text("screen.plan.earlier-pages", "count", column.all()));
        }

        private void arrange(List<ActionCard> cardsInOrder) {
            for (int place = 0; place < cardsInOrder.size(); place++) {
                if (place >= places.getComponentCount() || places.getComponentAt(place) != cardsInOrder.get(place)) {
                    places.addComponentAtIndex(place, cardsInOrder.get(place));
                }
            }
            while (places.getComponentCount() > cardsInOrder.size()) {
                places.remove(places.getComponentAt(cardsInOrder.size()));
            }
        }
    }
}

package org.patlive.console.round;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import org.patlive.console.parts.Stage;
import org.patlive.shared.RoundId;

/** The four stages, each a link; the one that is due says so. */
final class StageNavigation extends Nav {

    private final Map<Stage, RouterLink> links = new EnumMap<>(Stage.class);
    private final Map<Stage, Span> marks = new EnumMap<>(Stage.class);

    StageNavigation(RoundId round) {
        addClassName("console-stages");
        setAriaLabel("Stages");
        OrderedList list = new OrderedList();
        for (Stage stage : Stage.values()) {
            Span number = new Span(String.valueOf(stage.number()));
            number.addClassName("console-stage-number");
            Span mark = new Span("now");
            mark.addClassName("console-stage-due");
            RouterLink link = new RouterLink(RoundView.class, RoundView.address(round, stage));
            link.setId("stage-" + stage.number());
            link.add(number, new Span(stage.label()), mark);
            links.put(stage, link);
            marks.put(stage, mark);
            list.add(new ListItem(link));
        }
        add(list);
    }

    void show(Stage shown) {
        links.forEach((stage, link) -> {
            if (stage == shown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void due(Stage due) {
        marks.forEach((stage, mark) -> mark.setVisible(stage == due));
    }
}

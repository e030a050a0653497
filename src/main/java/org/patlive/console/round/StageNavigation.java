package org.patlive.console.round;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.Stage;
import org.patlive.shared.RoundId;

/** Links to the four stages; the one that the round has reached is marked. */
final class StageNavigation extends Nav {

    private final Map<Stage, Anchor> links = new EnumMap<>(Stage.class);
    private final Map<Stage, Span> currentMarks = new EnumMap<>(Stage.class);

    StageNavigation(RoundId round) {
        addClassName("console-stages");
        setAriaLabel(text("console.round.stages"));
        OrderedList list = new OrderedList();
        for (Stage stage : Stage.values()) {
            Span number = new Span(String.valueOf(stage.number()));
            number.addClassName("console-stage-number");
            Span currentMark = new Span(text("console.round.current-stage"));
            currentMark.addClassName("console-stage-due");
            Anchor link = ConsoleAddress.link("", ConsoleAddress.of(round, stage));
            link.setId("stage-" + stage.number());
            link.add(number, new Span(stage.label()), currentMark);
            links.put(stage, link);
            currentMarks.put(stage, currentMark);
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

    void showCurrent(Stage current) {
        currentMarks.forEach((stage, currentMark) -> currentMark.setVisible(stage == current));
    }
}

package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.patlive.actionplan.ActionData;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Stance;
import org.patlive.actionplan.Wording;
import org.patlive.shared.OrganisationId;

/** Where the organisations stand on an action, those that object first, each with its minority note. */
class StancesPanel extends Panel {

    StancesPanel(PlanPart part, ActionData action) {
        super("Where we stand");
        addClassNames("pat-scene-panel-grows", "pat-plan-stances");
        List<String> silent = new ArrayList<>();
        List<Div> objecting = new ArrayList<>();
        List<Div> noting = new ArrayList<>();
        Map<String, List<String>> others = new TreeMap<>(Comparator.comparing(Stance::valueOf));
        part.organisations().forEach((id, name) -> {
            List<String> stances = written(action, Field.STANCE, id);
            List<String> notes = written(action, Field.NOTE, id);
            if (stances.contains(Stance.OBJECT.name())) {
                objecting.add(line(name, stances, notes));
            } else if (!notes.isEmpty() || stances.size() > 1) {
                noting.add(line(name, stances, notes));
            } else if (stances.isEmpty()) {
                silent.add(name);
            } else {
                others.computeIfAbsent(stances.getFirst(), first -> new ArrayList<>())
                        .add(name);
            }
        });
        Fitted lines = new Fitted(32);
        objecting.forEach(lines::add);
        noting.forEach(lines::add);
        others.forEach((stance, names) -> lines.add(line(PlanTexts.list(names), List.of(stance), List.of())));
        if (!silent.isEmpty()) {
            lines.add(Texts.text("Not said yet: " + PlanTexts.list(silent), "pat-plan-silent"));
        }
        add(lines);
    }

    private static List<String> written(ActionData action, Field field, OrganisationId organisation) {
        return action.wordings(Slot.of(action.id(), field, organisation)).stream()
                .map(Wording::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Div line(String name, List<String> stances, List<String> notes) {
        String where =
                stances.stream().map(stance -> Stance.valueOf(stance).label()).collect(Collectors.joining(" or "));
        Span stance =
                Texts.span(where, stances.contains(Stance.OBJECT.name()) ? "pat-plan-objection" : "pat-plan-stance");
        stance.setVisible(!where.isEmpty());
        Div line = new Div(new Span(name), stance);
        line.addClassName("pat-plan-stance-line");
        notes.forEach(note -> line.add(Texts.text("“" + note + "”", "pat-plan-minority")));
        return line;
    }
}

package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Wording;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ScenePanel;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

/** The positions of organisations on an action: first those that object, then minority notes, then the others together. */
class StancesPanel extends ScenePanel {

    StancesPanel(PlanContent content, ActionData action) {
        super(text("screen.action.positions"));
        addClassNames("pat-scene-panel-grows", "pat-scene-plan-stances");
        List<String> silent = new ArrayList<>();
        List<Div> objecting = new ArrayList<>();
        List<Div> noting = new ArrayList<>();
        Map<String, List<String>> others = new TreeMap<>(Comparator.comparing(Stance::valueOf));
        content.organisations().forEach((id, name) -> {
            List<String> stances = written(action, FieldKind.STANCE, id);
            List<String> notes = written(action, FieldKind.NOTE, id);
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
        FittedText lines = new FittedText(32);
        objecting.forEach(lines::add);
        noting.forEach(lines::add);
        others.forEach((stance, names) -> lines.add(line(Texts.list(names), List.of(stance), List.of())));
        if (!silent.isEmpty()) {
            lines.add(
                    SceneText.text(text("screen.action.no-answer", "organisations", silent), "pat-scene-plan-silent"));
        }
        add(lines);
    }

    private static List<String> written(ActionData action, FieldKind field, OrganisationId organisation) {
        return action.wordings(PlanField.of(action.id(), field, organisation)).stream()
                .map(Wording::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Div line(String name, List<String> stances, List<String> notes) {
        String where = stances.stream()
                .map(stance -> PlanWords.label(Stance.valueOf(stance)))
                .reduce(PlanText::or)
                .orElse("");
        Span stance = SceneText.span(
                where, stances.contains(Stance.OBJECT.name()) ? "pat-scene-plan-objection" : "pat-scene-plan-stance");
        stance.setVisible(!where.isEmpty());
        Div line = new Div(new Span(name), stance);
        line.addClassName("pat-scene-plan-stance-line");
        notes.forEach(note -> line.add(SceneText.text("“" + note + "”", "pat-scene-plan-minority")));
        return line;
    }
}

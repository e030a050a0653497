package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.SceneText;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

/** The areas of a remedial plan (scenario C), each with the numbers of its actions. */
class AreasStrip extends Div {

    AreasStrip() {
        addClassName("pat-scene-plan-areas");
        getElement().setAttribute("role", "list");
    }

    void show(PlanContent content) {
        removeAll();
        List<ActionData> all = content.plan().actions();
        content.areas().forEach(area -> {
            List<ActionData> actions = content.plan().answering(area);
            Span numbers = SceneText.span(
                    actions.isEmpty()
                            ? text("screen.plan.none-yet")
                            : Texts.series(actions.stream()
                                    .map(action -> String.valueOf(all.indexOf(action) + 1))
                                    .toList()),
                    "pat-scene-plan-area-numbers");
            Paragraph line = SceneText.text("", "pat-scene-plan-area");
            line.add(new Span(area.words()), numbers);
            line.getElement().setAttribute("role", "listitem");
            line.getElement().setAttribute("data-answered", !actions.isEmpty());
            add(line);
        });
    }

    /** Creates the list of areas in large text, for a plan without actions. */
    static FittedText large(PlanContent content) {
        FittedText lines = new FittedText(46);
        lines.addClassName("pat-scene-plan-areas-large");
        content.areas().forEach(area -> lines.add(line(area)));
        return lines;
    }

    private static Div line(AreaData area) {
        Paragraph words = SceneText.text("", "pat-scene-finding");
        String key = PlanText.key(area.subject());
        if (!key.isEmpty()) {
            words.add(SceneText.span(key, "pat-scene-key"));
        }
        words.add(area.words());
        Div line = new Div(SceneText.text(PlanWords.label(area.kind()), "pat-scene-plan-area-kind"), words);
        line.addClassName("pat-scene-plan-area-line");
        return line;
    }
}

package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.actionplan.plan.ActionData;

/** Shows who is editing an action now. */
class ActiveEditors extends Paragraph {

    private final Span people = new Span();
    private final Span verb = new Span();

    ActiveEditors() {
        addClassName("pat-scene-plan-writing");
        add(people, verb);
    }

    void show(ActionData action) {
        int count = action.editors().size();
        setVisible(count > 0);
        people.setText(count == 0 ? "" : PlanText.people(action.editors().values()));
        verb.setText(text("screen.action.writes", "count", count));
    }
}

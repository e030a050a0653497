package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.actionplan.plan.ActionData;

/** Shows who is editing an action now. */
class ActiveEditors extends Paragraph {

    private final Span people = new Span();

    ActiveEditors() {
        addClassName("pat-scene-plan-writing");
        add(people);
    }

    void show(ActionData action) {
        boolean anybody = !action.editors().isEmpty();
        setVisible(anybody);
        people.setText(
                anybody
                        ? text(
                                "screen.action.writing-now",
                                "people",
                                PlanText.people(action.editors().values()))
                        : "");
    }
}

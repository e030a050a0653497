package org.patlive.screen.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.actionplan.plan.ActionData;

/** Who is writing in an action now. */
class ActiveEditors extends Paragraph {

    private final Span people = new Span();
    private final Span write = new Span();

    ActiveEditors() {
        addClassName("pat-plan-writing");
        add(people, write);
    }

    void show(ActionData action) {
        int writing = action.editors().size();
        setVisible(writing > 0);
        people.setText(writing == 0 ? "" : PlanText.people(action.editors().values()));
        write.setText(writing == 1 ? "writes" : "write");
    }
}

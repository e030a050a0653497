package org.patlive.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.Look;
import org.patlive.assessment.Scene;
import org.patlive.assessment.Staging;
import org.patlive.live.Snapshot;

/** A show of hands for A, B or C before the group decides: put on the screen, asked, counted, shown. */
final class HandsPanel extends Section {

    /** @param show puts something on the screen */
    HandsPanel(Signal<Snapshot> newest, Steering steering, FeedbackDesk feedback, Consumer<Staging> show) {
        setId("hands");
        addClassName("console-sheet");
        Button scenarios = new Button(
                "Put the scenarios on the screen",
                click -> show.accept(newest.peek().round().staging().with(Scene.SCENARIO)));
        scenarios.setId("show-scenarios");
        Refusal refusal = new Refusal();
        LookPanel look = new LookPanel(Look.HANDS, newest, steering, new Asking(feedback), refusal);
        add(new H3("Show of hands"), new OurOwn("Asking for hands"), scenarios, look, refusal);
        Following.part(this, newest, now -> now.round().scene() == Scene.SCENARIO, on -> scenarios.setVisible(!on));
    }
}

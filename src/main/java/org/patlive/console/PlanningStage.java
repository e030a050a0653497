package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.Staging;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 4: which of the three published scenarios is ours. */
final class PlanningStage extends Div {

    /**
     * @param show puts something on the screen
     * @param ours what the group makes of it
     */
    PlanningStage(
            Signal<Snapshot> newest,
            Steering steering,
            FeedbackDesk feedback,
            Instrument instrument,
            Consumer<Staging> show,
            GroupPlan ours) {
        addClassName("console-planning");
        Section section = new Section(
                Arrival.at(new H2(Stage.PLANNING.label())),
                new ScenarioSuggestionPanel(newest),
                PageParts.ofPlanning());
        section.addClassName("console-sheet");
        add(
                section,
                new HandsPanel(newest, steering, feedback, show),
                ours,
                new PublishedScenarios(instrument),
                new Guidance(instrument, Stage.PLANNING));
    }
}

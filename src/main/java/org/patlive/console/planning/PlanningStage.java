package org.patlive.console.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.parts.Guidance;
import org.patlive.console.parts.PageContents;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 4: which of the three published scenarios is ours. */
public final class PlanningStage extends Div {

    /**
     * @param show puts something on the screen
     * @param ours what the group makes of it
     */
    public PlanningStage(
            Signal<Snapshot> newest,
            RoundControl steering,
            FeedbackService feedback,
            Instrument instrument,
            Consumer<ScreenState> show,
            GroupPlan ours) {
        addClassName("console-planning");
        Section section = new Section(
                PageFocus.at(new H2(Stage.PLANNING.label())),
                new ScenarioSuggestionPanel(newest),
                PageContents.ofPlanning());
        section.addClassName("console-sheet");
        add(
                section,
                new ShowOfHandsPanel(newest, steering, feedback, show),
                ours,
                new PublishedScenarios(instrument),
                new Guidance(instrument, Stage.PLANNING));
    }
}

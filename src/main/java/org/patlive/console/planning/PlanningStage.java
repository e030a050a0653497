package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.parts.PageContents;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 4: the suggested scenario, a show of hands on it, and the group's action plan. */
public final class PlanningStage extends Div {

    /** @param show puts something on the screen */
    public PlanningStage(
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            FeedbackService feedback,
            Instrument instrument,
            Consumer<ScreenState> show,
            ActionPlanPanel actionPlan) {
        addClassName("console-planning");
        Section section = new Section(
                PageFocus.at(new H2(Stage.PLANNING.label())),
                new ScenarioSuggestionPanel(snapshots),
                new PageContents()
                        .link("hands", text("console.planning.hands.title"))
                        .link("decision", text("console.planning.decision.title"))
                        .link("board", text("console.board.title"))
                        .link("take-home", text("console.planning.contents.export")));
        section.addClassName("console-sheet");
        add(
                section,
                new ShowOfHandsPanel(snapshots, roundControl, feedback, show),
                actionPlan,
                new PublishedScenarios(instrument),
                new PublishedGuidance(instrument, Stage.PLANNING));
    }
}

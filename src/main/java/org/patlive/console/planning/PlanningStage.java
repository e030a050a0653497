package org.patlive.console.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.tabs.StageTab;
import org.patlive.console.tabs.StageTabs;
import org.patlive.console.tabs.TabbedStage;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 4: the suggested scenario, a show of hands on it, and the group's action plan. */
public final class PlanningStage extends Div implements TabbedStage {

    private final StageTabs tabs;

    /** @param show puts something on the screen */
    public PlanningStage(
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            FeedbackService feedback,
            Instrument instrument,
            Consumer<ScreenState> show,
            ActionPlanPanel actionPlan) {
        addClassNames("console-planning", "console-plan");
        Section suggestion = new Section(new ScenarioSuggestionPanel(snapshots));
        suggestion.addClassName("console-sheet");
        tabs = new StageTabs(
                snapshots,
                roundControl.id(),
                Stage.PLANNING,
                StageTab.SCENARIO,
                StageTab.BOARD,
                StageTab.FOLLOW_UP,
                StageTab.EXPORT);
        // The decision first: the suggestion is on the screen and in its preview while the group decides.
        actionPlan.addDecision(tabs);
        tabs.part(
                        new ShowOfHandsPanel(snapshots, roundControl, feedback, show),
                        ActionPlanPanel.ABOUT_SCENARIO,
                        StageTab.SCENARIO)
                .part(suggestion, ActionPlanPanel.ABOUT_SCENARIO, StageTab.SCENARIO);
        actionPlan.addPlan(tabs);
        tabs.part(new PublishedScenarios(instrument), StageTabs.NEVER, StageTab.SCENARIO)
                .part(new PublishedGuidance(instrument, Stage.PLANNING), StageTabs.ALWAYS);
        add(PageFocus.at(new H2(Stage.PLANNING.label())), tabs);
    }

    @Override
    public StageTabs tabs() {
        return tabs;
    }
}

package org.patlive.console.round;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Supplier;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.board.PlanService;
import org.patlive.console.parts.Guidance;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.planning.PublishedScenarios;
import org.patlive.console.preparation.PreparationStage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;

/** A round in preparation: nobody has joined, so there is nothing to follow yet but the plan that it opens with. */
final class DraftRound extends RoundPage {

    private final RoundControl steering;
    private final Instrument instrument;
    private final PreparationStage preparation;
    private final Div body = new Div();

    DraftRound(
            RoundData round,
            RoundControl steering,
            PlanService plan,
            Instrument instrument,
            Supplier<ReportFile> sheets) {
        super(round);
        this.steering = steering;
        this.instrument = instrument;
        // One for as long as the page stays: what is typed and not saved survives a look at another stage.
        LastPlanPanel last = new LastPlanPanel(steering.follow(this), plan, Optional.empty());
        this.preparation = new PreparationStage(round, steering, instrument, last, sheets, this::head);
        add(body);
    }

    @Override
    boolean fits(RoundData round) {
        return isOf(round) && round.state() == RoundState.DRAFT;
    }

    @Override
    void showStage(Stage stage) {
        body.removeAll();
        body.add(
                switch (stage) {
                    case PREPARATION -> preparation;
                    case PLANNING -> new Div(notYet(stage), new PublishedScenarios(instrument));
                    default -> new Div(notYet(stage), new Guidance(instrument, stage));
                });
    }

    private Section notYet(Stage stage) {
        Section section = new Section(
                PageFocus.at(new H2(stage.label())),
                new Paragraph("This round is not open yet: nobody can join, and there are no results."),
                new RouterLink(
                        "Go to preparation and open it",
                        RoundView.class,
                        RoundView.address(steering.id(), Stage.PREPARATION)));
        section.addClassName("console-sheet");
        return section;
    }
}

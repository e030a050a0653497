package org.patlive.console.round;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.board.PlanService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.planning.PublishedScenarios;
import org.patlive.console.preparation.PreparationStage;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.tabs.StageTab;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;

/** The page of a round in preparation. Nobody has joined yet, so only the last round's plan can change meanwhile. */
final class DraftRound extends RoundPage {

    private final RoundControl roundControl;
    private final Instrument instrument;
    private final PreparationStage preparation;
    private final Div body = new Div();

    DraftRound(
            RoundData round,
            RoundControl roundControl,
            PlanService planService,
            Instrument instrument,
            Supplier<ReportFile> paperSheets) {
        super(round);
        this.roundControl = roundControl;
        this.instrument = instrument;
        // Made once and kept, so that unsaved input survives a visit to another stage.
        LastPlanPanel lastPlan = new LastPlanPanel(roundControl.snapshots(this), planService, Optional.empty());
        this.preparation =
                new PreparationStage(round, roundControl, instrument, lastPlan, paperSheets, this::updateHeader);
        add(body);
    }

    @Override
    boolean canShow(RoundData round) {
        return isOf(round) && round.state() == RoundState.DRAFT;
    }

    @Override
    boolean fillsWindow() {
        return false;
    }

    @Override
    void showStage(Stage stage, StageTab tab) {
        body.removeAll();
        body.add(
                switch (stage) {
                    case PREPARATION -> preparation;
                    case PLANNING -> new Div(notOpenYet(stage), new PublishedScenarios(instrument));
                    default -> new Div(notOpenYet(stage), new PublishedGuidance(instrument, stage));
                });
    }

    private Section notOpenYet(Stage stage) {
        Section section = new Section(
                PageFocus.at(new H2(stage.label())),
                new Paragraph(text("console.round.not-open-yet")),
                ConsoleAddress.link(
                        text("console.round.go-to-preparation"),
                        ConsoleAddress.of(roundControl.id(), Stage.PREPARATION)));
        section.addClassName("console-sheet");
        return section;
    }
}

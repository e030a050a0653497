package org.patlive.console.round;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.assessment.OtherAnswersPanel;
import org.patlive.console.desk.JoinAddress;
import org.patlive.console.export.ExportFiles;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.RoundLookup;
import org.patlive.console.tabs.StageTab;
import org.patlive.instrument.Instrument;
import org.patlive.platform.web.UiRound;

/** The page of one round, with its four stages. */
@Route(value = "console/rounds/:round/:stage?(preparation|assessment|analysis|planning)", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class RoundView extends Div implements ConsoleLayout.Page, BeforeEnterObserver, HasDynamicTitle {

    private final RoundLookup lookup;
    private final RoundServices services;
    private final ExportFiles exportFiles;
    private final Instrument instrument;
    private final JoinAddress joinAddress;
    private @Nullable RoundPage page;
    private String title = "";

    RoundView(
            RoundLookup lookup,
            RoundServices services,
            ExportFiles exportFiles,
            Instrument instrument,
            JoinAddress joinAddress) {
        this.lookup = lookup;
        this.services = services;
        this.exportFiles = exportFiles;
        this.instrument = instrument;
        this.joinAddress = joinAddress;
        addClassName("console-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundData round = lookup.byId(event.getRouteParameters().get("round").orElse(""));
        Stage stage =
                event.getRouteParameters().get("stage").flatMap(Stage::byPath).orElseGet(() -> Stage.current(round));
        UiRound.set(round.id());
        if (page == null || !page.canShow(round)) {
            removeAll();
            page = pageOf(round);
            add(page);
        }
        page.show(stage, tab(event));
        title = text(
                "console.round.page",
                "stage",
                stage.label(),
                "round",
                round.plan().title());
    }

    @Override
    public boolean fillsWindow() {
        return page != null && page.fillsWindow();
    }

    private static StageTab tab(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(StageTab.PARAMETER)
                .flatMap(StageTab::byKey)
                .orElse(StageTab.NOW);
    }

    private RoundPage pageOf(RoundData round) {
        RoundControl roundControl = services.roundControl(round.id());
        return round.state() == RoundState.DRAFT
                ? new DraftRound(
                        round,
                        roundControl,
                        services.planService(round.id()),
                        instrument,
                        () -> exportFiles.paperSheets(round.id()))
                : new StartedRound(
                        round,
                        roundControl,
                        services.feedbackService(round.id()),
                        services.planService(round.id()),
                        services.planDownloads(round.id()),
                        exportFiles,
                        new OtherAnswersPanel(
                                services.responseEntry(round.id()), round, () -> exportFiles.paperSheets(round.id())),
                        instrument,
                        joinAddress);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

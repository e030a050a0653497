package org.patlive.console.round;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.assessment.OtherAnswersPanel;
import org.patlive.console.export.ExportFiles;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.JoinAddress;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.RoundLookup;
import org.patlive.instrument.Instrument;
import org.patlive.platform.web.WindowRound;
import org.patlive.shared.RoundId;

/** One round, with the four stages as its navigation. */
@Route(value = "console/rounds/:round/:stage?(preparation|assessment|analysis|planning)", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundLookup rounds;
    private final RoundServices desks;
    private final ExportFiles takeHome;
    private final Instrument instrument;
    private final JoinAddress joinAddress;
    private @Nullable RoundPage page;
    private String title = "";

    RoundView(
            RoundLookup rounds,
            RoundServices desks,
            ExportFiles takeHome,
            Instrument instrument,
            JoinAddress joinAddress) {
        this.rounds = rounds;
        this.desks = desks;
        this.takeHome = takeHome;
        this.instrument = instrument;
        this.joinAddress = joinAddress;
        addClassName("console-page");
    }

    static RouteParameters address(RoundId id) {
        return new RouteParameters("round", id.toString());
    }

    static RouteParameters address(RoundId id, Stage stage) {
        return new RouteParameters(new RouteParam("round", id.toString()), new RouteParam("stage", stage.path()));
    }

    static void open(UI ui, RoundId id, Stage stage) {
        ui.navigate(RoundView.class, address(id, stage));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundData round = rounds.found(event.getRouteParameters().get("round").orElse(""));
        Stage stage =
                event.getRouteParameters().get("stage").flatMap(Stage::at).orElseGet(() -> Stage.due(round.state()));
        WindowRound.is(round.id());
        if (page == null || !page.fits(round)) {
            removeAll();
            page = pageOf(round);
            add(page);
        }
        page.show(stage);
        title = stage.label() + " · " + round.plan().title() + " – PAT Live";
    }

    private RoundPage pageOf(RoundData round) {
        RoundControl steering = desks.steering(round.id());
        return round.state() == RoundState.DRAFT
                ? new DraftRound(round, steering, desks.plan(round.id()), instrument, () -> takeHome.paper(round.id()))
                : new StartedRound(
                        round,
                        steering,
                        desks.feedback(round.id()),
                        desks.plan(round.id()),
                        desks.downloads(round.id()),
                        takeHome,
                        new OtherAnswersPanel(desks.intake(round.id()), round, () -> takeHome.paper(round.id())),
                        instrument,
                        joinAddress);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

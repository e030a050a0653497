package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.entry.ResponseIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundLookup;
import org.patlive.platform.web.UiRound;

/** The page for typing in sheets that were filled in on paper. */
@Route(value = "console/rounds/:round/paper", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundLookup lookup;
    private final ResponseIntake intake;
    private final RoundService roundService;
    private final CurrentFacilitator current;
    private String title = "";

    PaperView(RoundLookup lookup, ResponseIntake intake, RoundService roundService, CurrentFacilitator current) {
        this.lookup = lookup;
        this.intake = intake;
        this.roundService = roundService;
        this.current = current;
        addClassNames("console-page", "console-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundData round = lookup.byId(event.getRouteParameters().get("round").orElse(""));
        UiRound.set(round.id());
        title = text("console.assessment.paper-page", "round", round.plan().title());
        Anchor back = ConsoleAddress.back(round.plan().title(), ConsoleAddress.of(round.id(), Stage.ASSESSMENT));
        removeAll();
        add(back);
        if (round.isOpen()) {
            add(new PaperEntry(new ResponseEntry(intake, roundService, current, round.id()), round));
        } else {
            add(notOpen(round));
        }
    }

    private static Section notOpen(RoundData round) {
        String reason =
                switch (round.state()) {
                    case DRAFT -> text("console.assessment.paper-before-opening");
                    default -> text("console.assessment.paper-after-closing");
                };
        Header header = new Header(PageFocus.at(new H1(text("console.assessment.enter-sheets"))));
        header.addClassName("console-page-head");
        Section section = new Section(header, new Paragraph(reason));
        section.addClassName("console-sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

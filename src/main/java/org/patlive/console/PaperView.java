package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.patlive.assessment.RoundData;
import org.patlive.platform.RoundInWindow;

/** Where sheets that were filled in on paper are typed in. */
@Route(value = "console/rounds/:round/paper", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Desks desks;
    private String title = "";

    PaperView(Desks desks) {
        this.desks = desks;
        addClassNames("console-page", "console-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundData round = desks.found(event.getRouteParameters().get("round").orElse(""));
        RoundInWindow.is(round.id());
        title = "Type in paper sheets · " + round.plan().title() + " – PAT Live";
        RouterLink back =
                new RouterLink(round.plan().title(), RoundView.class, RoundView.address(round.id(), Stage.ASSESSMENT));
        back.addClassName("console-back");
        removeAll();
        add(back);
        if (round.isOpen()) {
            add(new PaperEntry(desks.intake(round.id()), round));
        } else {
            add(notOpen(round));
        }
    }

    private static Section notOpen(RoundData round) {
        String why =
                switch (round.state()) {
                    case DRAFT -> "Open the round first: until then it takes no answers.";
                    default -> "The round is closed: it takes no more answers, from paper neither.";
                };
        Header header = new Header(Arrival.at(new H1("Type in paper sheets")));
        header.addClassName("console-page-head");
        Section section = new Section(header, new Paragraph(why));
        section.addClassName("console-sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

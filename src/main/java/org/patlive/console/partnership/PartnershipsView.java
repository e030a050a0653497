package org.patlive.console.partnership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.shared.FacilitatorId;

/** The page with the facilitator's partnerships. */
@Route(value = "console", layout = ConsoleLayout.class)
@PageTitle("Partnerships – PAT Live")
@RolesAllowed("FACILITATOR")
public class PartnershipsView extends Div implements BeforeEnterObserver {

    private final PartnershipService register;
    private final RoundService roundService;
    private final PartnershipFiles files;
    private final CurrentFacilitator current;
    private final Div list = new Div();

    PartnershipsView(
            PartnershipService register,
            RoundService roundService,
            PartnershipFiles files,
            CurrentFacilitator current) {
        this.register = register;
        this.roundService = roundService;
        this.files = files;
        this.current = current;
        addClassName("console-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Button create = new Button("New partnership", click -> askForName());
        create.setId("new-partnership");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(PageFocus.at(new H1("Your partnerships")), create);
        header.addClassName("console-page-head");
        removeAll();
        add(header, list);
        showList();
        if (!current.isDemo()) { // demo data is never mixed with real data
            add(new PartnershipImport(files, current, imported -> showList()));
        }
    }

    private void showList() {
        FacilitatorId facilitator = current.id();
        List<PartnershipData> partnerships = register.of(facilitator);
        list.removeAll();
        if (partnerships.isEmpty()) {
            list.add(firstSteps());
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("console-cards");
            partnerships.forEach(partnership -> cards.add(
                    new ListItem(new PartnershipCard(partnership, roundService.of(facilitator, partnership.id())))));
            list.add(cards);
        }
    }

    private void askForName() {
        new NameDialog("New partnership", "Name of the partnership", "", "Create", this::create).open();
    }

    private void create(String name) {
        ConsoleAddress.open(
                ConsoleAddress.of(register.create(current.id(), name).id()));
    }

    private static Section firstSteps() {
        Section section = new Section(
                new H2("No partnership yet"),
                new Paragraph("Start with “New partnership”. After that:"),
                new OrderedList(
                        new ListItem("Add the organisations that work together in it."),
                        new ListItem("Prepare a round: its purpose, and who will see what."),
                        new ListItem("Open the round; partners join on their phones with a code."),
                        new ListItem("Look at the dartboard and the heatmap together, then plan what to do.")));
        section.addClassNames("console-empty", "console-sheet");
        return section;
    }
}

package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

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
import com.vaadin.flow.router.HasDynamicTitle;
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
@RolesAllowed("FACILITATOR")
public class PartnershipsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

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
        Button create = new Button(text("console.partnership.create"), click -> askForName());
        create.setId("new-partnership");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(PageFocus.at(new H1(text("console.parts.your-partnerships"))), create);
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
        new NameDialog(
                        text("console.partnership.create"),
                        text("console.partnership.name"),
                        "",
                        text("console.partnership.create"),
                        this::create)
                .open();
    }

    private void create(String name) {
        ConsoleAddress.open(
                ConsoleAddress.of(register.create(current.id(), name).id()));
    }

    private static Section firstSteps() {
        Section section = new Section(
                new H2(text("console.partnership.none")),
                new Paragraph(text("console.partnership.first-steps")),
                new OrderedList(
                        new ListItem(text("console.partnership.first-step-organisations")),
                        new ListItem(text("console.partnership.first-step-round")),
                        new ListItem(text("console.partnership.first-step-open")),
                        new ListItem(text("console.partnership.first-step-results"))));
        section.addClassNames("console-empty", "console-sheet");
        return section;
    }

    @Override
    public String getPageTitle() {
        return text("console.partnership.list-page");
    }
}

package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.ConsoleLayout;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PageNotFound;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.Refused;

/** The page of one partnership: its name, its organisations, its rounds. */
@Route(value = "console/partnerships/:partnership", layout = ConsoleLayout.class)
@RolesAllowed("FACILITATOR")
public class PartnershipView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PartnershipService register;
    private final RoundService roundService;
    private final ListedRounds listed;
    private final PartnershipFiles files;
    private final CurrentFacilitator current;
    private final H1 name = PageFocus.at(new H1());

    PartnershipView(
            PartnershipService register,
            RoundService roundService,
            ListedRounds listed,
            PartnershipFiles files,
            CurrentFacilitator current) {
        this.register = register;
        this.roundService = roundService;
        this.listed = listed;
        this.files = files;
        this.current = current;
        addClassName("console-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PartnershipData partnership =
                find(event.getRouteParameters().get("partnership").orElse(""));
        name.setText(partnership.name());
        Button rename = new Button(text("console.partnership.rename"), click -> askForName(partnership.id()));
        rename.setId("rename");
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        Header header = new Header(name, rename);
        header.addClassName("console-page-head");
        RoundList rounds = new RoundList(roundService, listed, current, partnership);
        OrganisationList organisations =
                new OrganisationList(register, current, partnership, rounds::organisationsChanged);
        Anchor back = ConsoleAddress.back(text("console.parts.your-partnerships"), ConsoleAddress.PARTNERSHIPS);
        removeAll();
        add(back, header, organisations, rounds, new PartnershipExport(files, register, current, partnership.id()));
    }

    private PartnershipData find(String id) {
        try {
            return register.partnership(current.id(), new PartnershipId(UUID.fromString(id)));
        } catch (Refused | IllegalArgumentException unknown) {
            throw new PageNotFound(text("console.partnership.not-found"));
        }
    }

    private void askForName(PartnershipId id) {
        new NameDialog(
                        text("console.partnership.rename-partnership"),
                        text("console.partnership.name"),
                        name.getText(),
                        text("console.partnership.rename"),
                        typed -> {
                            name.setText(
                                    register.rename(current.id(), id, typed).name());
                            UI.getCurrent().getPage().setTitle(getPageTitle());
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return text("console.partnership.page", "partnership", name.getText());
    }
}

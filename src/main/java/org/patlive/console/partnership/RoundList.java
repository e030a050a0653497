package org.patlive.console.partnership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.Stage;
import org.patlive.instrument.Level;
import org.patlive.shared.PartnershipId;

/** The rounds of a partnership. */
final class RoundList extends Section {

    private final Button create = new Button("New round", click -> askForTitle());
    private final RoundService desk;
    private final CurrentFacilitator current;
    private final PartnershipId partnership;
    private final int known;

    RoundList(RoundService desk, CurrentFacilitator current, PartnershipData partnership) {
        this.desk = desk;
        this.current = current;
        this.partnership = partnership.id();
        addClassName("console-sheet");
        create.setId("new-round");
        List<RoundData> rounds = desk.of(current.id(), partnership.id());
        known = rounds.size();
        Header header = new Header(new H2("Rounds"), create);
        header.addClassName("console-page-head");
        add(header);
        if (rounds.isEmpty()) {
            add(new Paragraph("No round yet. A round is one assessment of the partnership at one time."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("console-rounds");
            rounds.forEach(round -> list.add(new ListItem(new RoundLink(round))));
            add(list);
        }
    }

    /** A round is the next step as soon as there is an organisation. */
    void organisationsAre(PartnershipData newest) {
        create.setThemeName(
                ButtonVariant.PRIMARY.getVariantName(), !newest.organisations().isEmpty());
    }

    private void askForTitle() {
        new NameDialog("New round", "Title of the round", "Round " + (known + 1), "Prepare the round", this::prepare)
                .open();
    }

    /** With the publication's first purpose, all levels and the mode that protects most; all can be changed next. */
    private void prepare(String title) {
        RoundPlan plan =
                new RoundPlan(title, Purpose.DEVELOPMENTAL, Disclosure.of(Mode.ANONYMOUS), Set.of(Level.values()));
        ConsoleAddress.open(
                ConsoleAddress.of(desk.prepare(current.id(), partnership, plan).id(), Stage.PREPARATION));
    }
}

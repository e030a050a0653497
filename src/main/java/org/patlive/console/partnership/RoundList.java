package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.Stage;
import org.patlive.instrument.Level;
import org.patlive.shared.PartnershipId;

/** The rounds of a partnership. */
final class RoundList extends Section {

    private final Button create = new Button(text("console.partnership.prepare-round"), click -> askForTitle());
    private final RoundService roundService;
    private final CurrentFacilitator current;
    private final PartnershipId partnership;
    private final int existing;

    RoundList(RoundService roundService, ListedRounds listed, CurrentFacilitator current, PartnershipData partnership) {
        this.roundService = roundService;
        this.current = current;
        this.partnership = partnership.id();
        addClassName("console-sheet");
        create.setId("new-round");
        List<ListedRound> rounds = listed.of(current.id(), partnership.id());
        existing = rounds.size();
        Header header = new Header(new H2(text("console.partnership.rounds")), create);
        header.addClassName("console-page-head");
        add(header);
        if (rounds.isEmpty()) {
            add(new Paragraph(text("console.partnership.no-rounds-yet")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("console-rounds");
            rounds.forEach(round -> list.add(new ListItem(new RoundLink(round))));
            add(list);
        }
    }

    /** Makes the button for a new round the prominent one as soon as the partnership has an organisation. */
    void organisationsChanged(PartnershipData updated) {
        create.setThemeName(
                ButtonVariant.PRIMARY.getVariantName(), !updated.organisations().isEmpty());
    }

    private void askForTitle() {
        new NameDialog(
                        text("console.partnership.prepare-round"),
                        text("console.partnership.round-title"),
                        text("console.partnership.round-default", "number", existing + 1),
                        text("console.partnership.prepare-round"),
                        this::prepare)
                .open();
    }

    /**
     * Prepares the round with defaults that the next page can change: the publication's first purpose, all levels, and the
     * mode that protects most.
     */
    private void prepare(String title) {
        RoundPlan plan =
                new RoundPlan(title, Purpose.DEVELOPMENTAL, Disclosure.of(Mode.ANONYMOUS), Set.of(Level.values()));
        ConsoleAddress.open(ConsoleAddress.of(
                roundService.prepare(current.id(), partnership, plan).id(), Stage.PREPARATION));
    }
}

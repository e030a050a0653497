package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleAddress;

/** One partnership in the facilitator's list, with its organisations and rounds. */
final class PartnershipCard extends Article {

    PartnershipCard(PartnershipData partnership, List<RoundData> rounds) {
        addClassNames("console-sheet", "console-card");
        add(
                new H2(ConsoleAddress.link(partnership.name(), ConsoleAddress.of(partnership.id()))),
                organisations(partnership));
        if (rounds.isEmpty()) {
            add(new Paragraph(text("console.partnership.no-rounds")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("console-rounds");
            rounds.forEach(round -> list.add(new ListItem(new RoundLink(round))));
            add(list);
        }
    }

    private static Paragraph organisations(PartnershipData partnership) {
        Paragraph names = new Paragraph(
                partnership.organisations().isEmpty()
                        ? text("console.partnership.no-organisations")
                        : partnership.organisations().stream()
                                .map(OrganisationData::name)
                                .collect(Collectors.joining(" · ")));
        names.addClassName("console-soft");
        return names;
    }
}

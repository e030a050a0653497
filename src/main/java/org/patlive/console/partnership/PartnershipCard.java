package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.shared.text.Dates;

/** One partnership in the facilitator's list, with its organisations and rounds. */
final class PartnershipCard extends Article {

    /** @param today when it is looked at */
    PartnershipCard(PartnershipData partnership, List<ListedRound> rounds, LocalDate today) {
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
        review(rounds).ifPresent(due -> add(review(due, today)));
    }

    /** When the next review is due, as agreed in the newest round that has been held: a later round is that review. */
    private static Optional<LocalDate> review(List<ListedRound> rounds) {
        return rounds.stream().filter(round -> !round.isDraft()).findFirst().flatMap(ListedRound::review);
    }

    private static Paragraph review(LocalDate due, LocalDate today) {
        Paragraph review = new Paragraph(text(
                due.isBefore(today) ? "console.partnership.review-overdue" : "console.partnership.review-due",
                "date",
                Dates.full(due)));
        review.addClassName("console-review-due");
        return review;
    }

    /** Returns whether a search finds this partnership by its name, an organisation or a round. */
    static boolean matches(String searched, PartnershipData partnership, List<ListedRound> rounds) {
        return Stream.of(
                        Stream.of(partnership.name()),
                        partnership.organisations().stream().map(OrganisationData::name),
                        rounds.stream().map(ListedRound::title))
                .flatMap(names -> names)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(searched));
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

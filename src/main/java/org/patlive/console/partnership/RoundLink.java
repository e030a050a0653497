package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.patlive.assessment.respondent.RoundOverview;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.StateBadge;
import org.patlive.shared.text.Dates;

/** A link to a round, with the round's state, how many have joined, and when it was prepared. */
final class RoundLink extends Div {

    RoundLink(RoundOverview overview) {
        RoundData round = overview.round();
        addClassName("console-round-link");
        Span facts = new Span(
                round.state() == RoundState.DRAFT
                        ? Dates.brief(overview.prepared())
                        : text(
                                "console.partnership.round-facts",
                                "count",
                                overview.joined(),
                                "date",
                                Dates.brief(overview.prepared())));
        facts.addClassName("console-soft");
        add(
                ConsoleAddress.link(round.plan().title(), ConsoleAddress.of(round.id())),
                facts,
                new StateBadge(round.state()));
    }
}

package org.patlive.console.partnership;

import com.vaadin.flow.component.html.Div;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.StateBadge;

/** A link to a round, with the round's state. */
final class RoundLink extends Div {

    RoundLink(RoundData round) {
        addClassName("console-round-link");
        add(ConsoleAddress.link(round.plan().title(), ConsoleAddress.of(round.id())), new StateBadge(round.state()));
    }
}

package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.patlive.assessment.RoundData;

/** The way to a round, with the state it is in. */
final class RoundLink extends Div {

    RoundLink(RoundData round) {
        addClassName("console-round-link");
        add(
                new RouterLink(round.plan().title(), RoundView.class, RoundView.address(round.id())),
                new StateBadge(round.state()));
    }
}

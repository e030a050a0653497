package org.patlive.console.steering;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.parts.PageNotFound;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/** Finds a round by the id in a page's address. */
@SpringComponent
public class RoundLookup {

    private final RoundService rounds;
    private final CurrentFacilitator current;

    RoundLookup(RoundService rounds, CurrentFacilitator current) {
        this.rounds = rounds;
        this.current = current;
    }

    /** @throws PageNotFound if the facilitator who is signed in has no such round */
    public RoundData byId(String id) {
        try {
            return rounds.round(current.id(), RoundId.of(id));
        } catch (Refused | IllegalArgumentException unknown) {
            throw new PageNotFound(text("console.steering.round-not-found"));
        }
    }
}

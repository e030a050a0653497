package org.patlive.testing;

import java.util.List;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** A round with the partners who have joined it, in the order in which they joined. */
public final class RoundWithPartners {

    private final Workshop workshop;
    private final RoundData round;
    private final List<RespondentId> partners;

    RoundWithPartners(Workshop workshop, RoundData round, List<RespondentId> partners) {
        this.workshop = workshop;
        this.round = round;
        this.partners = partners;
    }

    public RoundData round() {
        return round;
    }

    public RoundId id() {
        return round.id();
    }

    public FacilitatorId facilitator() {
        return round.partnership().facilitator();
    }

    /** Returns the e-mail address with which the facilitator signs in. */
    public String email() {
        return workshop.email(facilitator());
    }

    public List<RespondentId> partners() {
        return partners;
    }

    public RoundWithPartners closed() {
        return new RoundWithPartners(workshop, workshop.closes(round), partners);
    }

    /** Returns the path with which one more device opens the sheet of a partner. */
    public String sheet(int partner) {
        return workshop.sheet(round, partners.get(partner));
    }

    /** Closes the round and lets phones write in its plan. */
    public RoundWithPartners planning() {
        workshop.closes(round);
        return new RoundWithPartners(workshop, workshop.rounds.setPlanOnPhones(facilitator(), id(), true), partners);
    }
}

package org.patlive.api;

import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.respondent.ParticipantCounts;
import org.patlive.assessment.respondent.Participants;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/** The rounds of the facilitator for whom a call is made, and how they are told. */
@Component
class CallerRounds {

    private final RoundService desk;
    private final Participants partners;
    private final ReachableAddresses addresses;
    private final CurrentFacilitator current;

    CallerRounds(RoundService desk, Participants partners, ReachableAddresses addresses, CurrentFacilitator current) {
        this.desk = desk;
        this.partners = partners;
        this.addresses = addresses;
        this.current = current;
    }

    /** @throws Problem if there is no such round of theirs */
    RoundData find(String id) {
        return RequestValues.known(id, "round", RoundId::new, known -> desk.round(current.id(), known));
    }

    RoundJson entry(RoundData round) {
        ParticipantCounts attendance = partners.attendance(round.id());
        return RoundJson.of(round, addresses.best(), attendance.joined(), attendance.finished());
    }
}

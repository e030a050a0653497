package org.patlive.api;

import org.patlive.access.CurrentFacilitator;
import org.patlive.assessment.Partners;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.platform.ReachableAddresses;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/** The rounds of the facilitator for whom a call is made, and how they are told. */
@Component
class RoundsAtHand {

    private final RoundDesk desk;
    private final Partners partners;
    private final ReachableAddresses addresses;
    private final CurrentFacilitator current;

    RoundsAtHand(RoundDesk desk, Partners partners, ReachableAddresses addresses, CurrentFacilitator current) {
        this.desk = desk;
        this.partners = partners;
        this.addresses = addresses;
        this.current = current;
    }

    /** @throws Problem if there is no such round of theirs */
    RoundData find(String id) {
        return Wanted.known(id, "round", RoundId::new, known -> desk.round(current.id(), known));
    }

    RoundEntry entry(RoundData round) {
        Partners.Attendance attendance = partners.attendance(round.id());
        return RoundEntry.of(round, addresses.best(), attendance.joined(), attendance.finished());
    }
}

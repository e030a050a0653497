package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.api.problem.Problem;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.respondent.ParticipantCounts;
import org.patlive.assessment.respondent.Participants;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.platform.network.ReachableAddresses;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/** The rounds of the facilitator on whose behalf a request is made, and their JSON. */
@Component
public class CallerRounds {

    private final RoundService rounds;
    private final Participants participants;
    private final ReachableAddresses addresses;
    private final CurrentFacilitator current;

    CallerRounds(
            RoundService rounds, Participants participants, ReachableAddresses addresses, CurrentFacilitator current) {
        this.rounds = rounds;
        this.participants = participants;
        this.addresses = addresses;
        this.current = current;
    }

    /** @throws Problem 404 if the facilitator has no such round */
    public RoundData find(String id) {
        return RequestValues.found(
                id, text("api.problem.no-such-round"), RoundId::new, roundId -> rounds.round(current.id(), roundId));
    }

    RoundJson json(RoundData round) {
        ParticipantCounts counts = participants.counts(round.id());
        return RoundJson.of(round, addresses.best(), counts.joined(), counts.finished());
    }
}

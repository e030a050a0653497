package org.patlive.assessment;

import java.util.Optional;
import org.patlive.assessment.internal.Respondents;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a round, for what partners do there beside answering. */
@Service
@Transactional(readOnly = true)
public class Partners {

    /** Somebody who takes part, with the round as it stands. */
    public record Partner(RespondentData person, RoundData round) {}

    /** How many take part in a round, and how many of them have said that they are done. */
    public record Attendance(long joined, long finished) {}

    private final Respondents respondents;

    Partners(Respondents respondents) {
        this.respondents = respondents;
    }

    /** Counts alone, which reveal no answer. */
    public Attendance attendance(RoundId round) {
        return respondents.attendance(round.value());
    }

    /** Empty if there is nobody of that id. */
    public Optional<Partner> of(RespondentId id) {
        return respondents
                .findWithRound(id.value())
                .map(found -> new Partner(found.data(), found.round().data()));
    }
}

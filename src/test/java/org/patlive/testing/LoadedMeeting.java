package org.patlive.testing;

import java.util.List;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;

/** The rounds of {@link Workshop#secondRound} and {@link Workshop#roundAfter} for browser tests. */
@TestComponent
public class LoadedMeeting extends Workshop {

    public LoadedMeeting(
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds,
            JoinService joining,
            AnswerIntake intake) {
        super(accounts, partnerships, rounds, joining, intake);
    }

    /** A round with everybody who took part in it. */
    public record Loaded(FacilitatorId facilitator, String email, RoundData round, List<RespondentId> partners) {}

    public Loaded closed(Mode mode, int partners) {
        RoundWithPartners second = secondRound(mode, partners);
        return new Loaded(second.facilitator(), second.email(), second.round(), second.partners());
    }

    public RoundData next(Loaded second, Mode mode, int partners) {
        return roundAfter(second.round(), mode, partners);
    }
}

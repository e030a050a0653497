package org.patlive.testing;

import java.util.Set;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;

/** Sets up real workshops for tests, through the same services that the views use. */
@TestComponent
public class Workshop {

    private final FacilitatorAccounts accounts;
    private final PartnershipService partnerships;
    private final RoundService rounds;
    private final JoinService joining;
    private final AnswerIntake intake;

    public Workshop(
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds,
            JoinService joining,
            AnswerIntake intake) {
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.joining = joining;
        this.intake = intake;
    }

    public FacilitatorId facilitator() {
        String email = "facilitator-" + java.util.UUID.randomUUID() + "@council.example";
        return accounts.create(email, "a long password").id();
    }

    public PartnershipData partnership(FacilitatorId facilitator) {
        PartnershipData partnership = partnerships.create(facilitator, "Riverside Partnership");
        partnerships.addOrganisation(facilitator, partnership.id(), "Council", Sector.PUBLIC);
        return partnerships.addOrganisation(facilitator, partnership.id(), "Charity", Sector.VOLUNTARY);
    }

    public RoundData openRound(Mode mode) {
        FacilitatorId facilitator = facilitator();
        return openRound(facilitator, partnership(facilitator), Disclosure.of(mode));
    }

    public RoundData openRound(FacilitatorId facilitator, PartnershipData partnership, Disclosure disclosure) {
        return rounds.open(
                facilitator,
                rounds.prepare(facilitator, partnership.id(), plan(disclosure)).id());
    }

    public RoundData draft(Disclosure disclosure) {
        FacilitatorId facilitator = facilitator();
        return rounds.prepare(facilitator, partnership(facilitator).id(), plan(disclosure));
    }

    public static RoundPlan plan(Disclosure disclosure) {
        return new RoundPlan("Spring round", Purpose.AUDIT, disclosure, Set.of(Level.values()));
    }

    /** Somebody of the partnership's first organisation. */
    public RespondentId joins(RoundData round) {
        return joins(round, 0);
    }

    public RespondentId joins(RoundData round, int organisation) {
        return joining.join(
                round.id(),
                new JoinDetails(
                        round.partnership().organisations().get(organisation).id(), Level.BOARD, null));
    }

    /** All six statements of a principle, with the same answer. */
    public void completes(RespondentId respondent, int principle, int points) {
        for (char element = 'A'; element <= 'F'; element++) {
            intake.answer(respondent, Item.statement(principle, element), points);
        }
    }

    public void ticks(RespondentId respondent, String item, int points) {
        intake.answer(respondent, Item.of(item), points);
    }
}

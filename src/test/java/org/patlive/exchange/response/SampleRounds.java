package org.patlive.exchange.response;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;

/** Rounds into which tables are read. */
final class SampleRounds {

    static final OrganisationData COUNCIL = organisation("Council");
    static final OrganisationData CHARITY = organisation("Care, Share & Co");

    private SampleRounds() {}

    /** An open round of two organisations, with all levels. */
    static RoundData open(Mode mode) {
        return open(mode, Set.of(Level.values()));
    }

    static RoundData open(Mode mode, Set<Level> levels) {
        return new RoundData(
                RoundId.random(),
                new PartnershipData(
                        new PartnershipId(UUID.randomUUID()),
                        new FacilitatorId(UUID.randomUUID()),
                        "Riverside",
                        List.of(COUNCIL, CHARITY)),
                new RoundPlan("Spring", Purpose.AUDIT, Disclosure.of(mode), levels),
                RoundState.OPEN,
                "ABCDEF",
                "key",
                ScreenState.INITIAL,
                FeedbackMeeting.INITIAL,
                0,
                1);
    }

    private static OrganisationData organisation(String name) {
        return new OrganisationData(new OrganisationId(UUID.randomUUID()), name, Sector.PUBLIC);
    }
}

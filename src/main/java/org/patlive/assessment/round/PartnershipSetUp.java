package org.patlive.assessment.round;

import java.util.List;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a partnership in one go, with its organisations and its first round: all of it, or nothing if a part is refused. */
@Service
@Transactional
public class PartnershipSetUp {

    private final PartnershipService partnerships;
    private final RoundService rounds;

    PartnershipSetUp(PartnershipService partnerships, RoundService rounds) {
        this.partnerships = partnerships;
        this.rounds = rounds;
    }

    /**
     * Creates a partnership and prepares its first round. Its organisations are of the public sector, which can be changed later.
     *
     * @throws Refused if a name is blank, too long or given twice
     */
    public RoundData prepare(FacilitatorId facilitator, String name, List<String> organisations, RoundPlan plan) {
        PartnershipData partnership = partnerships.create(facilitator, name);
        for (String organisation : organisations) {
            partnerships.addOrganisation(facilitator, partnership.id(), organisation, Sector.PUBLIC);
        }
        return rounds.prepare(facilitator, partnership.id(), plan);
    }

    /**
     * Creates a partnership and opens its first round.
     *
     * @throws Refused if a name is blank, too long or given twice, or there is no organisation
     */
    public RoundData open(FacilitatorId facilitator, String name, List<String> organisations, RoundPlan plan) {
        return rounds.open(
                facilitator, prepare(facilitator, name, organisations, plan).id());
    }
}

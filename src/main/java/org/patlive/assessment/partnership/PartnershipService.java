package org.patlive.assessment.partnership;

import java.time.Clock;
import java.util.List;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages partnerships and their organisations; each facilitator sees and changes only their own. */
@Service
@Transactional
public class PartnershipService {

    private final Partnerships partnerships;
    private final OrganisationMembers members;
    private final Clock clock;

    PartnershipService(Partnerships partnerships, OrganisationMembers members, Clock clock) {
        this.partnerships = partnerships;
        this.members = members;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PartnershipData> of(FacilitatorId facilitator) {
        return partnerships.findByFacilitatorIdOrderByCreatedAtDesc(facilitator.value()).stream()
                .map(Partnership::data)
                .toList();
    }

    /** @throws Refused if there is no such partnership of this facilitator */
    @Transactional(readOnly = true)
    public PartnershipData partnership(FacilitatorId facilitator, PartnershipId id) {
        return find(facilitator, id).data();
    }

    /** @throws Refused if the name is blank or too long */
    public PartnershipData create(FacilitatorId facilitator, String name) {
        return partnerships
                .save(new Partnership(facilitator, name, clock.instant()))
                .data();
    }

    public PartnershipData rename(FacilitatorId facilitator, PartnershipId id, String name) {
        Partnership partnership = find(facilitator, id);
        partnership.rename(name);
        return partnership.data();
    }

    /** @throws Refused if the name is blank, too long or taken in this partnership */
    public PartnershipData addOrganisation(FacilitatorId facilitator, PartnershipId id, String name, Sector sector) {
        Partnership partnership = find(facilitator, id);
        partnership.add(name, sector);
        partnerships.flush();
        return partnership.data();
    }

    /** @throws Refused if somebody of this organisation has joined a round */
    public PartnershipData removeOrganisation(
            FacilitatorId facilitator, PartnershipId id, OrganisationId organisation) {
        Partnership partnership = find(facilitator, id);
        if (members.haveJoined(organisation)) {
            throw new Refused("assessment.refused.organisation-has-joined");
        }
        partnership.remove(organisation);
        return partnership.data();
    }

    private Partnership find(FacilitatorId facilitator, PartnershipId id) {
        return partnerships
                .findById(id.value())
                .filter(partnership -> partnership.belongsTo(facilitator))
                .orElseThrow(() -> new Refused("assessment.refused.partnership-deleted"));
    }
}

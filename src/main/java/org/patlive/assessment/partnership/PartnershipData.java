package org.patlive.assessment.partnership;

import java.util.List;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;

/** A partnership with its organisations in the order in which they were entered. */
public record PartnershipData(
        PartnershipId id, FacilitatorId facilitator, String name, List<OrganisationData> organisations) {}

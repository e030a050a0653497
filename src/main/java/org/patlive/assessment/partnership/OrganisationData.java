package org.patlive.assessment.partnership;

import org.patlive.shared.OrganisationId;

/** An organisation of a partnership. */
public record OrganisationData(OrganisationId id, String name, Sector sector) {}

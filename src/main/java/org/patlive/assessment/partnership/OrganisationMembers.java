package org.patlive.assessment.partnership;

import org.patlive.shared.OrganisationId;

/** Whether anybody takes part in a round for an organisation, which then has to stay in its partnership. */
public interface OrganisationMembers {
    boolean haveJoined(OrganisationId organisation);
}

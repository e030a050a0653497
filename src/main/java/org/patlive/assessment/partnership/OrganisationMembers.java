package org.patlive.assessment.partnership;

import org.patlive.shared.OrganisationId;

/** Tells whether an organisation has respondents in any round; it cannot be removed from its partnership then. */
public interface OrganisationMembers {
    boolean haveJoined(OrganisationId organisation);
}

package org.patlive.actionplan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;

/**
 * Somebody who takes part in a plan. What is written there is the group's and stands with a label, as it would be heard
 * in the room; it is never a respondent's id.
 *
 * @param id the same on every device of one person
 * @param label how the others see it: {@code The facilitator}, a name in Open mode, else {@code Someone at …}
 * @param organisation whose stance this person may mark; null for the facilitator and where it was not said
 */
public record Author(
        RoundId round, UUID id, String label, @Nullable OrganisationId organisation, boolean facilitator) {}

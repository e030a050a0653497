package org.patlive.actionplan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;

/**
 * Somebody who edits a plan. Other people see only the label; the id is not that of a respondent.
 *
 * @param id the same on every device of one person
 * @param label {@code The facilitator}, a name in Open mode, else {@code Someone at …}
 * @param organisation whose stance this person may state; null for the facilitator and where it is unknown
 */
public record Author(
        RoundId round, UUID id, String label, @Nullable OrganisationId organisation, boolean facilitator) {}

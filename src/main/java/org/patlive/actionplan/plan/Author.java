package org.patlive.actionplan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;

/**
 * Somebody who edits a plan. Other people see only the label; the id is not that of a respondent.
 *
 * @param id the same on every device of one person
 * @param label as others see the author: by name in Open mode alone
 * @param organisation whose stance this person may state; null for the facilitator and where it is unknown
 */
public record Author(
        RoundId round, UUID id, AuthorLabel label, @Nullable OrganisationId organisation, boolean facilitator) {}

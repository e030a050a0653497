package org.patlive.assessment.respondent;

import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/** A respondent; organisation and level are null for "prefer not to say", the name is null except in Open mode. */
public record RespondentData(
        RespondentId id,
        @Nullable String name,
        @Nullable OrganisationId organisation,
        @Nullable Level level,
        boolean finished) {}

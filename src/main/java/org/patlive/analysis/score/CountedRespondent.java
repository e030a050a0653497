package org.patlive.analysis.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Level;

/** A respondent as the counts need one: of which groups the answers are; name, organisation and level may be unknown. */
public record CountedRespondent(
        UUID id,
        @Nullable String name,
        @Nullable UUID organisation,
        @Nullable Level level) {}

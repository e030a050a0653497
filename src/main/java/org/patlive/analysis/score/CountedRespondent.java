package org.patlive.analysis.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Level;

/** A respondent with the groups that the answers count for. Name, organisation and level are null where unknown. */
public record CountedRespondent(
        UUID id,
        @Nullable String name,
        @Nullable UUID organisation,
        @Nullable Level level) {}

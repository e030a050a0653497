package org.patlive.assessment;

import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Mode;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;

/** What somebody says when joining; null is "prefer not to say". */
public record JoinDetails(
        @Nullable OrganisationId organisation,
        @Nullable Level level,
        @Nullable String name) {

    /** Whether the organisation may stay unsaid: only where no result is per organisation or person. */
    public static boolean organisationOptional(Mode mode) {
        return mode == Mode.ANONYMOUS;
    }

    /** Whether the level may stay unsaid. */
    public static boolean levelOptional(Mode mode) {
        return mode != Mode.OPEN;
    }
}

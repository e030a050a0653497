package org.patlive.assessment.respondent;

import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;

/** What a partner states when joining a round; null means "prefer not to say". */
public record JoinDetails(
        @Nullable OrganisationId organisation,
        @Nullable Level level,
        @Nullable String name) {

    /** Longest name of a respondent, in characters. */
    public static final int MAX_NAME_LENGTH = 120;

    /** Whether the organisation may be left out: only in Anonymous mode, where no result is per organisation or person. */
    public static boolean isOrganisationOptional(Mode mode) {
        return mode == Mode.ANONYMOUS;
    }

    /** Whether the level may be left out. */
    public static boolean isLevelOptional(Mode mode) {
        return mode != Mode.OPEN;
    }

    /** @throws Refused if a detail that the round's mode requires is missing, or one is unknown to the round */
    public void check(RoundData round) {
        Mode mode = round.plan().disclosure().mode();
        if (organisation == null && !isOrganisationOptional(mode)) {
            throw new Refused("assessment.refused.organisation-missing");
        }
        if (organisation != null
                && round.partnership().organisations().stream()
                        .noneMatch(known -> known.id().equals(organisation))) {
            throw new Refused("assessment.refused.organisation-left");
        }
        boolean asksLevel = !round.plan().levels().isEmpty();
        if (asksLevel && level == null && !isLevelOptional(mode)) {
            throw new Refused("assessment.refused.level-missing");
        }
        if (level != null && !round.plan().levels().contains(level)) {
            throw new Refused("assessment.refused.level-not-asked");
        }
    }

    /** Returns the name to store: null except in Open mode, where partners agreed to be seen by name. */
    @Nullable
    public String nameFor(RoundData round) {
        if (round.plan().disclosure().mode() != Mode.OPEN || name == null || name.isBlank()) {
            return null;
        }
        String trimmed = name.replace("\0", "").strip();
        if (trimmed.length() > MAX_NAME_LENGTH) {
            throw new Refused("assessment.refused.own-name-too-long", "max", MAX_NAME_LENGTH);
        }
        return trimmed;
    }
}

package org.patlive.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * The answers of a round, counted as they arrive: {@link #answer} takes constant time, whatever the number of
 * respondents. Not thread-safe: its owner guards it. Nothing leaves it but {@link #results}.
 */
public final class Cohort {

    /** A respondent as the results need it; name and organisation may be unknown. */
    public record Member(
            UUID id,
            @Nullable String name,
            @Nullable UUID organisation,
            @Nullable Level level) {}

    /** Names of the organisations come with the results, so that renaming one needs no recount. */
    public interface OrganisationNames {
        String name(UUID organisation);
    }

    public Cohort(Disclosure disclosure) {
        throw new UnsupportedOperationException("helper");
    }

    /** Adds a respondent without answers; joining twice is allowed and replaces name, organisation and level. */
    public void join(Member member) {
        throw new UnsupportedOperationException("helper");
    }

    /** Records the newest answer to an item, 1 to {@link Item#highest()}; 0 takes it back. */
    public void answer(UUID respondent, Item item, int value) {
        throw new UnsupportedOperationException("helper");
    }

    /** The figures that may be shown, numbered as this release. */
    public Results results(long release, OrganisationNames names) {
        throw new UnsupportedOperationException("helper");
    }
}

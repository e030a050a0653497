package org.patlive.analysis.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.BandRange;

/**
 * What an open Anonymous round shows of its principles: rule 2. Of each principle the band of the mean over all who have
 * completed it but k, who are drawn at random anew each time and remembered nowhere. A band is redrawn when at least k
 * respondents have touched the principle since the last time, so that whoever keeps what is shown can never tell which
 * answers made a difference.
 *
 * <p>Looks at who touched what, never at what they answered. Takes constant time per answer. Not thread-safe: its owner
 * guards it.
 */
public final class SampledBands {

    private static final int PRINCIPLES = 6;

    /**
     * The band that is shown of one principle.
     *
     * @param principle 1 to 6
     * @param release the number of the release that drew it
     */
    public record Shown(int principle, BandRange band, long release) {}

    /** Draws a band over all who have completed a principle but some. */
    interface Draw {
        /** How many have completed the principle. */
        int completed(int principle);

        /** @param leftOut how many of those are left out, at random */
        BandRange band(int principle, int leftOut, RandomGenerator random);
    }

    private final int threshold;
    private final List<Set<UUID>> touched = IntStream.range(0, PRINCIPLES)
            .mapToObj(i -> (Set<UUID>) new HashSet<UUID>())
            .toList();
    private final @Nullable Shown[] shown = new Shown[PRINCIPLES];

    /** Of each principle the release that drew it last, shown or still on its way. */
    private final long[] drawnBy = new long[PRINCIPLES];

    /** @param threshold k of the round */
    public SampledBands(int threshold) {
        this.threshold = threshold;
    }

    /** Puts what a release has drawn in the place of what was shown before. */
    public void show(Collection<Shown> drawn) {
        drawn.forEach(one -> {
            shown[one.principle() - 1] = one;
            drawnBy[one.principle() - 1] = one.release();
        });
    }

    /**
     * A respondent has set, changed or cleared an answer to one of the principle's statements.
     *
     * @param release the last one when that happened, as it is stored with the answer: what is older than the newest draw
     *     does not count, here as on another server and after a restart
     */
    public void touch(UUID respondent, int principle, long release) {
        if (release >= drawnBy[principle - 1]) {
            touched.get(principle - 1).add(respondent);
        }
    }

    /**
     * Redraws every principle that may be redrawn; whoever touched it counts as new from here on. Empty as long as too few
     * have touched any.
     *
     * @param release the number of the release that will show them
     */
    List<Shown> redrawn(long release, Draw draw, RandomGenerator random) {
        List<Shown> drawn = new ArrayList<>();
        for (int principle = 1; principle <= PRINCIPLES; principle++) {
            Set<UUID> since = touched.get(principle - 1);
            if (since.size() >= threshold && draw.completed(principle) >= 2 * threshold) {
                drawn.add(new Shown(principle, draw.band(principle, threshold, random), release));
                since.clear();
                drawnBy[principle - 1] = release;
            }
        }
        return List.copyOf(drawn);
    }

    Optional<BandRange> band(int principle) {
        Shown one = shown[principle - 1];
        return one == null ? Optional.empty() : Optional.of(one.band());
    }
}

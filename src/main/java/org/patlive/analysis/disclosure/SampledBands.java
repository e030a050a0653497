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
 * The bands that an open Anonymous round shows of its principles (rule 2): for each, the band of the mean over all
 * who have completed it but k, who are drawn at random each time and not recorded. A band is redrawn only when at
 * least k respondents have touched the principle since the last time, so that a comparison of two bands never tells
 * which answers made the difference.
 *
 * <p>Depends on who touched what, never on what they answered. Takes constant time for each answer. Not thread-safe:
 * its owner has to guard it.
 */
public final class SampledBands {

    private static final int PRINCIPLES = 6;

    /**
     * The band that is shown of one principle.
     *
     * @param principle 1 to 6
     * @param release the number of the release that drew it
     */
    public record SampledBand(int principle, BandRange band, long release) {}

    /** Determines bands of random samples. */
    interface BandSampler {
        /** Returns how many have completed the principle. */
        int completed(int principle);

        /**
         * Draws a sample of those who have completed the principle and returns the band of its mean.
         *
         * @param leftOut how many of them are left out
         */
        BandRange band(int principle, int leftOut, RandomGenerator random);
    }

    private final int threshold;
    private final List<Set<UUID>> touched = IntStream.range(0, PRINCIPLES)
            .mapToObj(i -> (Set<UUID>) new HashSet<UUID>())
            .toList();
    private final @Nullable SampledBand[] shown = new SampledBand[PRINCIPLES];

    /** For each principle the release that drew it last, whether or not it is shown yet. */
    private final long[] drawnInRelease = new long[PRINCIPLES];

    /** @param threshold k of the round */
    public SampledBands(int threshold) {
        this.threshold = threshold;
    }

    /** Shows the bands that a release has drawn, in place of the earlier ones. */
    public void show(Collection<SampledBand> drawn) {
        drawn.forEach(band -> {
            shown[band.principle() - 1] = band;
            drawnInRelease[band.principle() - 1] = band.release();
        });
    }

    /**
     * Records that a respondent has set, changed or cleared an answer to one of the principle's statements.
     *
     * @param release the newest release at that time, as stored with the answer; touches before the newest draw do
     *     not count, so that another server and a restarted one count alike
     */
    public void touch(UUID respondent, int principle, long release) {
        if (release >= drawnInRelease[principle - 1]) {
            touched.get(principle - 1).add(respondent);
        }
    }

    /**
     * Redraws the band of every principle that may be redrawn, and starts counting touches of it from zero. Returns
     * an empty list if there is none.
     *
     * @param release the number of the release that will show them
     */
    List<SampledBand> redraw(long release, BandSampler sampler, RandomGenerator random) {
        List<SampledBand> drawn = new ArrayList<>();
        for (int principle = 1; principle <= PRINCIPLES; principle++) {
            Set<UUID> since = touched.get(principle - 1);
            if (since.size() >= threshold && sampler.completed(principle) >= 2 * threshold) {
                drawn.add(new SampledBand(principle, sampler.band(principle, threshold, random), release));
                since.clear();
                drawnInRelease[principle - 1] = release;
            }
        }
        return List.copyOf(drawn);
    }

    Optional<BandRange> band(int principle) {
        SampledBand band = shown[principle - 1];
        return band == null ? Optional.empty() : Optional.of(band.band());
    }
}

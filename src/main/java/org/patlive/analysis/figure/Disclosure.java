package org.patlive.analysis.figure;

/**
 * The disclosure mode and the threshold that a round agreed on.
 *
 * @param threshold k, at least 3; used in {@link Mode#ANONYMOUS} alone
 */
public record Disclosure(Mode mode, int threshold) {

    public static final int DEFAULT_THRESHOLD = 5;
    public static final int LOWEST_THRESHOLD = 3;

    /**
     * The number of respondents from which exact figures are shown: with fewer, mean, disagreement and n together
     * often give the counts away.
     */
    public static final int EXACT_FROM = 10;

    public Disclosure {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("The threshold is at least " + LOWEST_THRESHOLD);
        }
    }

    public static Disclosure of(Mode mode) {
        return new Disclosure(mode, DEFAULT_THRESHOLD);
    }
}

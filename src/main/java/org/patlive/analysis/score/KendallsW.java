package org.patlive.analysis.score;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.patlive.instrument.Item;

/**
 * Kendall's coefficient of concordance W over the relative significance of the six principles, with the correction
 * for ties (Kendall and Gibbons 1990). It is kept up to date as sheets are counted in and out. Only respondents who
 * weighted all six principles count.
 */
public final class KendallsW {

    private static final int PRINCIPLES = 6;
    private static final int ALL_TIED = PRINCIPLES * PRINCIPLES * PRINCIPLES - PRINCIPLES;

    /** Twice the sums of ranks, so that shared ranks stay whole numbers. */
    private final long[] doubledRanks = new long[PRINCIPLES];

    private final long[] sums = new long[PRINCIPLES];
    private long tieCorrection;
    private int respondents;

    /** Counts a sheet in (1) or out (−1). */
    public void count(Sheet sheet, int sign) {
        int[] weights = IntStream.rangeClosed(1, PRINCIPLES)
                .map(principle -> sheet.value(Item.weight(principle)))
                .toArray();
        if (IntStream.of(weights).anyMatch(weight -> weight == 0)) {
            return;
        }
        respondents += sign;
        for (int principle = 0; principle < PRINCIPLES; principle++) {
            sums[principle] += (long) sign * weights[principle];
            int lower = 0;
            int equal = 0;
            for (int weight : weights) {
                lower += weight < weights[principle] ? 1 : 0;
                equal += weight == weights[principle] ? 1 : 0;
            }
            doubledRanks[principle] += (long) sign * (2 * lower + equal + 1);
            // Each of t tied principles adds t² − 1, together t³ − t.
            tieCorrection += (long) sign * (equal * equal - 1);
        }
    }

    /** Returns how many weighted all six principles. */
    public int respondents() {
        return respondents;
    }

    /** Returns the sum of a principle's weights. */
    public long sum(int principle) {
        return sums[principle - 1];
    }

    /** Returns the mean weight of a principle, 1 to 5. */
    public double mean(int principle) {
        return (double) sums[principle - 1] / respondents;
    }

    /** Returns W, 0 to 1; empty for fewer than two respondents, and where everybody ties all six. */
    public OptionalDouble w() {
        long m = respondents;
        long denominator = m * m * ALL_TIED - m * tieCorrection;
        if (m < 2 || denominator == 0) {
            return OptionalDouble.empty();
        }
        long mean = m * (PRINCIPLES + 1);
        long deviations = 0;
        for (long ranks : doubledRanks) {
            deviations += (ranks - mean) * (ranks - mean);
        }
        return OptionalDouble.of(3.0 * deviations / denominator);
    }
}

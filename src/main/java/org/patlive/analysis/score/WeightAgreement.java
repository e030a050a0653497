package org.patlive.analysis.score;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.patlive.instrument.Item;

/**
 * Kendall's coefficient of concordance W over the relative significance of the six principles, with the correction
 * for ties (Kendall and Gibbons 1990), kept up as sheets are counted in and out.
 */
public final class WeightAgreement {

    private static final int PRINCIPLES = 6;
    private static final int ALL_TIED = PRINCIPLES * PRINCIPLES * PRINCIPLES - PRINCIPLES;

    /** Twice the sums of ranks, so that shared ranks stay whole numbers. */
    private final long[] doubledRanks = new long[PRINCIPLES];

    private final long[] sums = new long[PRINCIPLES];
    private long ties;
    private int respondents;

    public void count(Sheet sheet, int times) {
        int[] weights = IntStream.rangeClosed(1, PRINCIPLES)
                .map(principle -> sheet.value(Item.weight(principle)))
                .toArray();
        if (IntStream.of(weights).anyMatch(weight -> weight == 0)) {
            return;
        }
        respondents += times;
        for (int principle = 0; principle < PRINCIPLES; principle++) {
            sums[principle] += (long) times * weights[principle];
            int lower = 0;
            int equal = 0;
            for (int weight : weights) {
                lower += weight < weights[principle] ? 1 : 0;
                equal += weight == weights[principle] ? 1 : 0;
            }
            doubledRanks[principle] += (long) times * (2 * lower + equal + 1);
            // Each of t tied principles adds t² − 1, together t³ − t.
            ties += (long) times * (equal * equal - 1);
        }
    }

    /** How many weighted all six principles. */
    public int respondents() {
        return respondents;
    }

    /** The sum of a principle's weights over those who weighted all six. */
    public long sum(int principle) {
        return sums[principle - 1];
    }

    /** The mean weight of a principle over those who weighted all six, 1 to 5. */
    public double mean(int principle) {
        return (double) sums[principle - 1] / respondents;
    }

    /** 0 to 1; empty for fewer than two respondents and where everybody ties everything. */
    public OptionalDouble w() {
        long m = respondents;
        long largest = m * m * ALL_TIED - m * ties;
        if (m < 2 || largest == 0) {
            return OptionalDouble.empty();
        }
        long mean = m * (PRINCIPLES + 1);
        long deviations = 0;
        for (long ranks : doubledRanks) {
            deviations += (ranks - mean) * (ranks - mean);
        }
        return OptionalDouble.of(3.0 * deviations / largest);
    }
}

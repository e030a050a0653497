package org.patlive.analysis.disagreement;

import java.util.List;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;

/** Computes mean gaps between pairs of partners from counts alone, without a loop over respondents. */
public final class PairwiseGaps {

    private PairwiseGaps() {}

    /**
     * Computes the mean gaps within and between organisations.
     *
     * @param organisations counts for the points of the scale, one array for each organisation
     */
    public static Gaps of(List<int[]> organisations) {
        int[] all = new int[4];
        long within = 0;
        long withinPairs = 0;
        for (int[] counts : organisations) {
            for (int point = 0; point < counts.length; point++) {
                all[point] += counts[point];
            }
            within += sum(counts);
            withinPairs += pairs(counts);
        }
        return new Gaps(
                mean(sum(all) - within, pairs(all) - withinPairs), mean(within, withinPairs), (int) answers(all));
    }

    /** Returns the sum of the gaps of all pairs. */
    static long sum(int[] counts) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                sum += (long) counts[i] * counts[j] * (j - i);
            }
        }
        return sum;
    }

    public static long answers(int[] counts) {
        long n = 0;
        for (int count : counts) {
            n += count;
        }
        return n;
    }

    private static long pairs(int[] counts) {
        long n = answers(counts);
        return n * (n - 1) / 2;
    }

    private static Figure<Double> mean(long gaps, long pairs) {
        return pairs == 0 ? Figure.hidden(Reason.UNDEFINED) : Figure.shown((double) gaps / pairs);
    }
}

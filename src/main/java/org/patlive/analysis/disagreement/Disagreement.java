package org.patlive.analysis.disagreement;

import java.util.List;

/**
 * How far the answers to one statement lie apart (domain rules, section 3; not part of the published tool).
 *
 * @param iov 0 (all agree) to 1 (two equal groups at the ends of the scale): the mean gap between two partners as a
 *     share of the largest possible; Berry and Mielke 1992, Blair and Lacy 2000
 * @param a −1 to 1, van der Eijk's agreement (2001): below 0 "two camps", 0 to 0.3 "scattered"
 * @param acrossTheLine whether at least a third of the answers stand on each side of agree / disagree
 */
public record Disagreement(double iov, double a, boolean acrossTheLine) {

    /**
     * Computes the disagreement.
     *
     * @param counts of the answers 4, 3, 2, 1, in this order
     * @throws IllegalArgumentException for fewer than two answers, where disagreement is undefined
     */
    public static Disagreement of(List<Integer> counts) {
        if (counts.size() != 4) {
            throw new IllegalArgumentException("A statement has four points, not " + counts.size());
        }
        int[] points = counts.stream().mapToInt(Integer::intValue).toArray();
        long n = PairwiseGaps.answers(points);
        if (n < 2) {
            throw new IllegalArgumentException("Disagreement needs at least two answers");
        }
        long agree = (long) points[0] + points[1];
        return new Disagreement(iov(points, n), VanDerEijk.agreement(points), 3 * agree >= n && 3 * (n - agree) >= n);
    }

    /** Returns {@link #iov} in percent, 0 to 100, rounded to a whole number. */
    public int percent() {
        return (int) Math.round(iov * 100);
    }

    /**
     * Returns the quarter, 0 to 3, for the four colours: [0, 25) [25, 50) [50, 75) [75, 100] percent, before any
     * rounding.
     */
    public int quarter() {
        return Math.min(3, (int) (iov * 4));
    }

    private static double iov(int[] points, long n) {
        // Whole numbers on both sides, so that exactly a quarter, half and three quarters come out exact.
        long largest = n % 2 == 0 ? 3 * (n * n / 4) : 3 * ((n * n - 1) / 4);
        return (double) PairwiseGaps.sum(points) / largest;
    }
}

package org.patlive.analysis.attack;

import java.util.List;
import java.util.function.Predicate;
import org.patlive.analysis.attack.Wall.Bounds;
import org.patlive.analysis.disagreement.Disagreement;

/**
 * What is said of a statement below ten answers instead of its counts, as the documentation has it.
 *
 * @param disagreement the quarter of the disagreement, 0 to 3
 * @param mean the quarter of the scale that the mean lies in, 0 to 3
 * @param pattern close together, spread out, scattered or two camps
 * @param agree whether the mean is on the line or above
 * @param across at least a third of the answers on each side of the line
 */
record Looks(int disagreement, int mean, int pattern, boolean agree, boolean across) {

    static Looks of(List<Integer> counts) {
        Disagreement found = Disagreement.of(counts);
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = 4 * counts.get(0) + 3 * counts.get(1) + 2 * counts.get(2) + counts.get(3);
        int quarter = found.quarter();
        int pattern = found.a() > 0.3 ? quarter < 2 ? 0 : 1 : found.a() < 0 ? 3 : 2;
        return new Looks(
                quarter, Math.min(3, 4 * (sum - n) / (3 * n)), pattern, 2 * sum >= 5 * n, found.acrossTheLine());
    }

    static Predicate<List<Integer>> like(List<Integer> counts) {
        return of(counts)::isOf;
    }

    boolean isOf(List<Integer> counts) {
        return of(counts).equals(this);
    }

    /** Of the rating of success nothing else is said. */
    static Predicate<List<Integer>> leaning(List<Integer> counts) {
        return leaning(of(counts).agree());
    }

    static Predicate<List<Integer>> leaning(boolean agree) {
        return other -> of(other).agree() == agree;
    }

    /** The sums whose mean is rounded to the same whole number. */
    static Bounds rounded(long sum, int n) {
        long point = Math.round((double) sum / n);
        long lowest = sum;
        while (Math.round((double) (lowest - 1) / n) == point) {
            lowest--;
        }
        long highest = sum;
        while (Math.round((double) (highest + 1) / n) == point) {
            highest++;
        }
        return new Bounds(lowest, highest);
    }
}

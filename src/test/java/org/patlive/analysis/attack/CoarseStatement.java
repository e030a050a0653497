package org.patlive.analysis.attack;

import java.util.List;
import java.util.function.Predicate;
import org.patlive.analysis.attack.ReleaseMechanism.Bounds;
import org.patlive.analysis.disagreement.Disagreement;

/**
 * What is shown of a statement below ten answers instead of its counts, written a second time from the documentation.
 *
 * @param disagreement the quarter of the disagreement, 0 to 3
 * @param mean the quarter of the scale that the mean lies in, 0 to 3
 * @param pattern 0 close together, 1 spread out, 2 scattered, 3 two camps
 * @param agree whether the mean is 2.5 or more
 * @param across whether at least a third of the answers stand on each side of agree / disagree
 */
record CoarseStatement(int disagreement, int mean, int pattern, boolean agree, boolean across) {

    static CoarseStatement of(List<Integer> counts) {
        Disagreement found = Disagreement.of(counts);
        int n = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = 4 * counts.get(0) + 3 * counts.get(1) + 2 * counts.get(2) + counts.get(3);
        int quarter = found.quarter();
        int pattern = found.a() > 0.3 ? quarter < 2 ? 0 : 1 : found.a() < 0 ? 3 : 2;
        return new CoarseStatement(
                quarter, Math.min(3, 4 * (sum - n) / (3 * n)), pattern, 2 * sum >= 5 * n, found.acrossTheLine());
    }

    static Predicate<List<Integer>> sameAs(List<Integer> counts) {
        return of(counts)::matches;
    }

    boolean matches(List<Integer> counts) {
        return of(counts).equals(this);
    }

    /**
     * Returns a predicate for counts that agree on average as these do: nothing else is shown of the rating of
     * success.
     */
    static Predicate<List<Integer>> sameSideAs(List<Integer> counts) {
        return sameSideAs(of(counts).agree());
    }

    static Predicate<List<Integer>> sameSideAs(boolean agree) {
        return other -> of(other).agree() == agree;
    }

    /** Returns the sums whose mean rounds to the same whole number. */
    static Bounds sumsRoundedAs(long sum, int n) {
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

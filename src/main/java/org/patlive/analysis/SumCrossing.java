package org.patlive.analysis;

/**
 * The sums of one principle (or the aggregate) by organisation and by level at once. Somebody who adds up some
 * organisations, and takes some levels off, is left with the sum of who is in the first and not in the second, less that
 * of who is in the second and not in the first.
 */
final class SumCrossing {

    /** By organisation and by level; hidden groups of a dimension are one, as their sum is known. */
    private final int[][] n;

    private final long[][] sums;
    private final int lowest;

    /** @param lowest what one person contributes at least; at most it is four times as much */
    SumCrossing(int[][] n, long[][] sums, int lowest) {
        this.n = n;
        this.sums = sums;
        this.lowest = lowest;
    }

    /**
     * Whether some organisations less some levels leave a sum of fewer than k people, or the highest or lowest difference
     * there can be, which tells all of its answers.
     */
    boolean tells(int threshold) {
        if (n.length < 2 || n[0].length < 2) {
            return false; // one of the dimensions is the whole
        }
        for (int levels = 0; levels < 1 << n[0].length; levels++) {
            if (isAtOneEnd(levels, 4L * lowest, lowest)
                    || isAtOneEnd(levels, lowest, 4L * lowest)
                    || leavesFew(levels, threshold, true)
                    || leavesFew(levels, threshold, false)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether for some set of organisations everybody in it and not in the levels has given {@code inside}, and everybody
     * in the levels and not in it {@code outside}. Each organisation adds its own part to the difference, so that there is
     * no need to try all sets.
     */
    private boolean isAtOneEnd(int levels, long inside, long outside) {
        boolean anybody = false;
        for (int row = 0; row < n.length; row++) {
            int without = people(row, levels, false);
            int with = people(row, levels, true);
            boolean mayBeIn = sum(row, levels, false) == inside * without;
            boolean mayBeOut = sum(row, levels, true) == outside * with;
            if (!mayBeIn && !mayBeOut) {
                return false;
            }
            anybody |= mayBeIn && without > 0 || mayBeOut && with > 0;
        }
        return anybody;
    }

    /** Whether a set of organisations and the levels differ in fewer than k people, all of them on this side. */
    private boolean leavesFew(int levels, int threshold, boolean inLevels) {
        int few = 0;
        int fewest = Integer.MAX_VALUE;
        for (int row = 0; row < n.length; row++) {
            int left = people(row, levels, inLevels);
            if (people(row, levels, !inLevels) > 0) {
                few += left; // this organisation is on the other side, or its other people would be left too
            } else if (left > 0) {
                fewest = Math.min(fewest, left);
            }
        }
        return few == 0 ? fewest < threshold : few < threshold;
    }

    private int people(int row, int levels, boolean inLevels) {
        int people = 0;
        for (int column = 0; column < n[row].length; column++) {
            people += (levels >> column & 1) == 1 == inLevels ? n[row][column] : 0;
        }
        return people;
    }

    private long sum(int row, int levels, boolean inLevels) {
        long sum = 0;
        for (int column = 0; column < sums[row].length; column++) {
            sum += (levels >> column & 1) == 1 == inLevels ? sums[row][column] : 0;
        }
        return sum;
    }
}

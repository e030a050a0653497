package org.patlive.analysis.disclosure;

import java.util.stream.IntStream;

/**
 * Decides which groups of one dimension (organisations, or levels) an Anonymous round shows (rule 5). It depends on
 * how many people a group has and never on what they answered.
 *
 * <p>Primary suppression hides a group that is too small or whose complement, all others, is. Secondary suppression
 * hides further groups until those hidden are together as many as the threshold, or none (Cox 1980).
 */
final class GroupSuppression {

    /**
     * The smallest group that is shown, whatever the threshold: the band of three or four people too often tells all
     * their answers.
     */
    private static final int SMALLEST_GROUP = 5;

    private GroupSuppression() {}

    /**
     * Returns for each group whether it is shown.
     *
     * @param sizes the number of people in each group
     * @return in the order of the groups
     */
    static boolean[] shown(int[] sizes, int threshold) {
        int total = IntStream.of(sizes).sum();
        boolean[] shown = new boolean[sizes.length];
        for (int group = 0; group < sizes.length; group++) {
            int complement = total - sizes[group];
            shown[group] = sizes[group] >= Math.max(SMALLEST_GROUP, threshold) && isNoneOrEnough(complement, threshold);
        }
        while (!isNoneOrEnough(hidden(sizes, shown), threshold)) {
            int next = smallestShown(sizes, shown);
            if (next < 0) {
                return shown;
            }
            shown[next] = false;
        }
        return shown;
    }

    /** Returns whether nobody, or at least the threshold, is among some people. */
    static boolean isNoneOrEnough(int people, int threshold) {
        return people == 0 || people >= threshold;
    }

    private static int hidden(int[] sizes, boolean[] shown) {
        return IntStream.range(0, sizes.length)
                .filter(group -> !shown[group])
                .map(group -> sizes[group])
                .sum();
    }

    /** Returns the smallest group shown, the first of several; −1 if none is. */
    private static int smallestShown(int[] sizes, boolean[] shown) {
        int smallest = -1;
        for (int group = 0; group < sizes.length; group++) {
            if (shown[group] && (smallest < 0 || sizes[group] < sizes[smallest])) {
                smallest = group;
            }
        }
        return smallest;
    }
}

package org.patlive.analysis.disclosure;

import java.util.stream.IntStream;

/**
 * Which groups of one kind (organisations, or levels) an Anonymous round may show: rule 5. Looks at how many people a group
 * has and never at what they answered.
 *
 * <p>Primary suppression hides a group that is too small, or whose complement is: the whole less this group. Secondary
 * suppression hides further groups until all that is hidden is together large enough to be one group more.
 */
final class GroupSuppression {

    /** Even with a threshold of three, a band of three or four people is too often everybody's answer. */
    static final int SMALLEST_GROUP = 5;

    private GroupSuppression() {}

    /** @param sizes people per group, in the order of the groups; the result has the same order */
    static boolean[] shown(int[] sizes, int threshold) {
        int whole = IntStream.of(sizes).sum();
        boolean[] shown = new boolean[sizes.length];
        for (int group = 0; group < sizes.length; group++) {
            int complement = whole - sizes[group];
            shown[group] =
                    sizes[group] >= Math.max(SMALLEST_GROUP, threshold) && (complement == 0 || complement >= threshold);
        }
        while (isTooFew(hidden(sizes, shown), threshold)) {
            int next = smallestShown(sizes, shown);
            if (next < 0) {
                return shown;
            }
            shown[next] = false;
        }
        return shown;
    }

    private static int hidden(int[] sizes, boolean[] shown) {
        return IntStream.range(0, sizes.length)
                .filter(group -> !shown[group])
                .map(group -> sizes[group])
                .sum();
    }

    private static boolean isTooFew(int people, int threshold) {
        return people > 0 && people < threshold;
    }

    /** The first of several alike; −1 if none is shown. */
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

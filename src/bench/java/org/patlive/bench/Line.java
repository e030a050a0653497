package org.patlive.bench;

import org.jspecify.annotations.Nullable;

/**
 * One figure of the table.
 *
 * @param floor what the bare endpoint needs for the same; null where there is nothing to compare
 * @param target what it should not exceed; null where nothing is promised
 */
record Line(
        String scenario,
        String figure,
        String unit,
        double ours,
        @Nullable Double floor,
        @Nullable Double target) {

    @Nullable
    Double ratio() {
        return floor == null || floor == 0 ? null : ours / floor;
    }

    @Nullable
    Boolean holds() {
        return target == null ? null : ours <= target;
    }
}

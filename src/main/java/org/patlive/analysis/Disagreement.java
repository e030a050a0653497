package org.patlive.analysis;

import java.util.List;

/**
 * How far the answers to one statement lie apart (our addition, not part of the published tool).
 *
 * @param iov 0 (all agree) to 1 (two extreme camps): average gap between two partners as a share of the largest
 *     possible; Berry and Mielke 1992, Blair and Lacy 2000
 * @param a −1 to 1, van der Eijk's agreement (2001)
 * @param acrossTheLine at least a third of the answers stand on each side of agree / disagree
 */
public record Disagreement(double iov, double a, boolean acrossTheLine) {

    /** Counts for 4, 3, 2, 1; at least two answers. */
    public static Disagreement of(List<Integer> counts) {
        throw new UnsupportedOperationException("helper");
    }

    /** 0 to 100, rounded to a whole number. */
    public int percent() {
        return (int) Math.round(iov * 100);
    }
}

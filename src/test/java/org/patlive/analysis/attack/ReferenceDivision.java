package org.patlive.analysis.attack;

/** The class of the mean gaps between and within organisations, written a second time from the documentation. */
enum ReferenceDivision {
    MOSTLY_BETWEEN,
    MOSTLY_WITHIN,
    BOTH;

    /** Classifies the gaps: one is the wider if it is at least half as wide again as the other. */
    static ReferenceDivision of(double between, double within) {
        if (between > 0 && between >= 1.5 * within) {
            return MOSTLY_BETWEEN;
        }
        return within > 0 && within >= 1.5 * between ? MOSTLY_WITHIN : BOTH;
    }
}

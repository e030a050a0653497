package org.patlive.analysis.attack;

/** What is said of a statement instead of the mean gaps between and within organisations, as the documentation has it. */
enum Division {
    MOSTLY_BETWEEN,
    MOSTLY_WITHIN,
    BOTH;

    /** One mean gap at least half as wide again as the other. */
    static Division of(double between, double within) {
        if (between > 0 && between >= 1.5 * within) {
            return MOSTLY_BETWEEN;
        }
        return within > 0 && within >= 1.5 * between ? MOSTLY_WITHIN : BOTH;
    }
}

package org.patlive.analysis.disagreement;

import org.patlive.analysis.figure.Figure;

/**
 * Whether partners differ with other organisations or inside their own [ours]: opposite conversations. A class instead of
 * the two gaps, for rounds in which figures of organisations are not shown.
 */
public enum Division {
    MOSTLY_BETWEEN("↔", "mostly between organisations"),
    MOSTLY_WITHIN("●", "mostly inside organisations"),
    BOTH("↔●", "between and inside organisations alike");

    /** How many times as wide one mean gap must be as the other. */
    private static final double WIDER = 1.5;

    private final String sign;
    private final String words;

    Division(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** As it is printed where there is no room for words. */
    public String sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    /** Hidden as undefined where either gap is: one organisation alone, or nobody with a colleague. */
    public static Figure<Division> of(Gaps gaps) {
        return gaps.between().isShown() && gaps.within().isShown()
                ? Figure.shown(of(gaps.between().get(), gaps.within().get()))
                : Figure.hidden(Figure.Reason.UNDEFINED);
    }

    /** Where all agree, both gaps are nothing and neither is wider. */
    private static Division of(double between, double within) {
        if (between > 0 && between >= WIDER * within) {
            return MOSTLY_BETWEEN;
        }
        return within > 0 && within >= WIDER * between ? MOSTLY_WITHIN : BOTH;
    }
}

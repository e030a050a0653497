package org.patlive.analysis.disagreement;

import org.patlive.analysis.figure.Figure;

/**
 * Whether partners differ mostly between organisations or mostly inside them (domain rules, section 3; not part of
 * the published tool). It replaces the two mean gaps in rounds that show no figures of organisations.
 */
public enum Division {
    MOSTLY_BETWEEN("↔"),
    MOSTLY_WITHIN("●"),
    BOTH("↔●");

    /** The ratio of the two mean gaps from which one of them is called the wider. */
    private static final double WIDER = 1.5;

    private final String sign;

    Division(String sign) {
        this.sign = sign;
    }

    /** Returns a symbol for where there is no room for words. */
    public String sign() {
        return sign;
    }

    /**
     * Classifies the gaps; hidden as undefined where either gap is: with one organisation alone, or if no
     * organisation has two answers.
     */
    public static Figure<Division> of(Gaps gaps) {
        return gaps.between().isShown() && gaps.within().isShown()
                ? Figure.shown(of(gaps.between().get(), gaps.within().get()))
                : Figure.hidden(Figure.Reason.UNDEFINED);
    }

    /** If all agree, both gaps are 0 and neither is wider. */
    private static Division of(double between, double within) {
        if (between > 0 && between >= WIDER * within) {
            return MOSTLY_BETWEEN;
        }
        return within > 0 && within >= WIDER * between ? MOSTLY_WITHIN : BOTH;
    }
}

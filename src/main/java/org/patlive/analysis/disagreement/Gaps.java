package org.patlive.analysis.disagreement;

import org.patlive.analysis.figure.Figure;

/**
 * Mean pairwise gap between two partners in scale points, 0 to 3, within and between organisations; either is undefined
 * without such a pair. Only answers whose organisation is known count.
 *
 * @param n how many answers these are
 */
public record Gaps(Figure<Double> between, Figure<Double> within, int n) {}

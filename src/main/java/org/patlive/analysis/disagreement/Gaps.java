package org.patlive.analysis.disagreement;

import org.patlive.analysis.figure.Figure;

/**
 * The mean gaps between the answers of two partners, of different organisations and of the same one, in scale points
 * from 0 to 3. Either is undefined if there is no such pair. Only answers whose organisation is known count.
 *
 * @param n the number of these answers
 */
public record Gaps(Figure<Double> between, Figure<Double> within, int n) {}

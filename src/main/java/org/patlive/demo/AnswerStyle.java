package org.patlive.demo;

import java.util.Random;
import org.patlive.instrument.Item;

/**
 * How one simulated partner sees the partnership: drawn once from a seed, so that the same partner goes on the same way
 * after a restart. Organisations differ on trust and arrangements, which gives the pictures something to show.
 */
final class AnswerStyle {

    /** Mean answer, 1 to 4, by organisation (row) and principle (column). */
    private static final double[][] VIEWS = {
        {3.5, 3.3, 3.0, 3.3, 2.7, 2.5},
        {3.4, 3.0, 2.6, 2.7, 3.0, 2.3},
        {3.3, 2.9, 2.3, 1.6, 2.0, 2.1},
    };

    private static final double[] WEIGHTS = {3.0, 3.8, 3.6, 4.6, 3.2, 2.6};
    /** How far partners of one organisation lie apart, by principle, in scale points. */
    private static final double[] SPREAD = {0.4, 0.45, 0.6, 0.5, 0.6, 0.5};

    private static final double SUCCESS = 2.8;

    private final double[] view;
    private final Random random;

    AnswerStyle(int organisation, long seed) {
        this.view = VIEWS[organisation % VIEWS.length];
        this.random = new Random(seed);
    }

    int answer(Item item) {
        int principle = Math.max(0, item.principle() - 1);
        double mean = item.isStatement() ? view[principle] : item.isWeight() ? WEIGHTS[principle] : SUCCESS;
        long drawn = Math.round(mean + random.nextGaussian() * SPREAD[principle]);
        return (int) Math.clamp(drawn, 1, item.highest());
    }

    /** Two to five seconds, as a person reads and ticks. */
    long pauseMillis() {
        return 2_000 + random.nextLong(3_000);
    }
}

package org.patlive.demo;

import java.util.Random;
import org.patlive.instrument.Item;

/**
 * How a simulated partner answers: random around means that differ by organisation, so that the pictures show disagreement. The
 * same seed gives the same answers, so that a partner goes on in the same way after a restart.
 */
final class AnswerStyle {

    /** Mean answer, 1 to 4, by organisation (row) and principle (column). */
    private static final double[][] MEANS = {
        {3.5, 3.3, 3.0, 3.3, 2.7, 2.5},
        {3.4, 3.0, 2.6, 2.7, 3.0, 2.3},
        {3.3, 2.9, 2.3, 1.6, 2.0, 2.1},
    };

    /** Mean significance by principle. */
    private static final double[] WEIGHTS = {3.0, 3.8, 3.6, 4.6, 3.2, 2.6};
    /** Standard deviation within an organisation by principle, in scale points. */
    private static final double[] STANDARD_DEVIATIONS = {0.4, 0.45, 0.6, 0.5, 0.6, 0.5};

    /** Mean rating of success. */
    private static final double SUCCESS = 2.8;

    private final double[] means;
    private final Random random;

    AnswerStyle(int organisation, long seed) {
        this.means = MEANS[organisation % MEANS.length];
        this.random = new Random(seed);
    }

    int answer(Item item) {
        int principle = Math.max(0, item.principle() - 1);
        double mean = item.isStatement() ? means[principle] : item.isWeight() ? WEIGHTS[principle] : SUCCESS;
        long drawn = Math.round(mean + random.nextGaussian() * STANDARD_DEVIATIONS[principle]);
        return (int) Math.clamp(drawn, 1, item.highest());
    }

    /** Two to five seconds, as a person reads and ticks. */
    long pauseMillis() {
        return 2_000 + random.nextLong(3_000);
    }
}

package org.patlive.analysis.attack;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.patlive.analysis.attack.SimulatedRound.Dimension;
import org.patlive.analysis.attack.SimulatedRound.Event;

/**
 * Everything that a round shows, event by event: the interface between what is attacked and the attacker, who knows
 * the meaning of what is shown and nothing about what is not.
 */
interface ReleaseMechanism {

    /** Returns what is newly shown after an event; it is about the answers as they are then. */
    Release after(Event event);

    record Release(List<SampleBand> drawn, Optional<Published> published) {
        static final Release NOTHING = new Release(List.of(), Optional.empty());
    }

    /**
     * A range of a mean: greater than one number and not greater than another.
     *
     * <p>Whole numbers suffice: 5 to 12 are the two lowest bands as one, since no mean is below 6.
     */
    record MeanRange(int above, int upTo) {
        long lowestSum(int n) {
            return (long) above * n + 1;
        }

        long highestSum(int n) {
            return (long) upTo * n;
        }
    }

    /** A band of an open round: over all who have completed the principle but some, who are not known. */
    record SampleBand(int principle, int leftOut, MeanRange mean) {}

    /** The number of people whose totals lie in a range. */
    record Bin(int lowest, int highest, int count) {}

    /** The figures of a closed round for those populations that are shown anew. */
    record Published(
            List<Principle> principles,
            Optional<Aggregate> aggregate,
            Optional<Significance> significance,
            Optional<Statement> success) {}

    /**
     * One principle over all who completed it.
     *
     * @param sum of all totals, where it is shown
     * @param totals the darts: single totals, or those of a band together
     * @param statements six
     */
    record Principle(
            int number,
            MeanRange mean,
            Optional<Long> sum,
            List<Bin> totals,
            List<Statement> statements,
            List<GroupBand> groups) {}

    /**
     * One statement, or the rating of success.
     *
     * @param overAllAnswers whether it rests on everybody who answered it, instead of those who completed the
     *     principle
     * @param counts for 4, 3, 2, 1, or empty
     * @param consistentCounts which counts are consistent with what is shown instead of them
     * @param division which of the gaps between and within organisations is the wider
     */
    record Statement(
            boolean overAllAnswers,
            Optional<List<Integer>> counts,
            Predicate<List<Integer>> consistentCounts,
            Optional<ReferenceDivision> division) {}

    record GroupBand(Dimension dimension, String group, MeanRange mean) {}

    /**
     * The aggregate over all who answered all 36 statements.
     *
     * @param totals how many of them are in each band
     * @param atLeastTwoLow whether at least two of them have a principle total of 12 or less, where that is shown
     * @param allHealthy whether all of them have 13 to 18 throughout, where that is shown
     */
    record Aggregate(
            MeanRange mean,
            Optional<Long> sum,
            List<Bin> totals,
            List<GroupBand> groups,
            Optional<Boolean> atLeastTwoLow,
            Optional<Boolean> allHealthy) {}

    /** Significance over all who weighted all six principles: for each, the bounds of the sum of its weights. */
    record Significance(List<Bounds> sums) {}

    record Bounds(long lowest, long highest) {}
}

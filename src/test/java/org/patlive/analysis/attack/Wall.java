package org.patlive.analysis.attack;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.patlive.analysis.attack.Evening.Dimension;
import org.patlive.analysis.attack.Evening.Move;

/**
 * What everybody can see of a round, move by move: the seam between the program and the attacker, who knows what the shown
 * things mean and nothing of why other things are not shown.
 */
interface Wall {

    /** What is new on the wall after a move: it is about the answers as they are now. */
    Shown after(Move move);

    record Shown(List<SampleBand> drawn, Optional<Published> published) {
        static final Shown NOTHING = new Shown(List.of(), Optional.empty());
    }

    /**
     * The mean of some people lies above one number and not above another.
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

    /** Of an open round: the band over all who have completed the principle but some, nobody knows who. */
    record SampleBand(int principle, int leftOut, MeanRange mean) {}

    /** How many people's totals lie from one number to another. */
    record Bin(int lowest, int highest, int count) {}

    /** The figures of a closed round, of those things that are shown anew. */
    record Published(
            List<Principle> principles,
            Optional<Aggregate> aggregate,
            Optional<Significance> significance,
            Optional<Statement> success) {}

    /**
     * One principle, of all who completed it.
     *
     * @param sum of all totals, where that is shown
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
     * @param ofAll over everybody who answered it, instead of those who completed the principle
     * @param counts for 4, 3, 2, 1, or nothing
     * @param looks what is said of the counts instead of them
     */
    record Statement(
            boolean ofAll,
            Optional<List<Integer>> counts,
            Predicate<List<Integer>> looks,
            Optional<Division> division) {}

    record GroupBand(Dimension dimension, String group, MeanRange mean) {}

    /**
     * Of all who answered all 36 statements.
     *
     * @param totals how many of them stand in each band
     * @param twoLow whether at least two of them have a principle total of 12 or less, where that is told
     * @param allHealthy whether all of them have 13 to 18 throughout, where that is told
     */
    record Aggregate(
            MeanRange mean,
            Optional<Long> sum,
            List<Bin> totals,
            List<GroupBand> groups,
            Optional<Boolean> twoLow,
            Optional<Boolean> allHealthy) {}

    /** Of all who weighted all six principles: of each, between which sums its weights lie. */
    record Significance(List<Bounds> sums) {}

    record Bounds(long lowest, long highest) {}
}

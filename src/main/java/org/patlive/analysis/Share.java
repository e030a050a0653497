package org.patlive.analysis;

import java.util.stream.IntStream;
import org.patlive.instrument.Item;

/** What a group contributes to one thing that might be shown: the part that rules 1, 3 and 4 look at. */
sealed interface Share {

    /** How many answered that thing. */
    int n();

    /** This group and another one taken together. */
    Share and(Share other);

    /** Whether the figure gives away each single answer behind it (rule 4). */
    boolean tellsEveryAnswer();

    /** Counts per answer to one statement or weight. */
    record Votes(int[] counts) implements Share {

        @Override
        public int n() {
            return IntStream.of(counts).sum();
        }

        @Override
        public Share and(Share other) {
            int[] theirs = ((Votes) other).counts;
            return new Votes(IntStream.range(0, counts.length)
                    .map(point -> counts[point] + theirs[point])
                    .toArray());
        }

        @Override
        public boolean tellsEveryAnswer() {
            return IntStream.of(counts).filter(count -> count > 0).count() == 1;
        }
    }

    /**
     * A sum over complete respondents, and what its shown parts (statements, or principles) hold beyond it: the answers
     * of those who are not complete. Who takes the sum off its parts has the sum of those.
     *
     * @param sum of {@code n} contributions of {@code lowest} to four times as much
     * @param strays how many single parts come from incomplete respondents
     * @param straySum of those parts, each {@code lowestStray} to four times as much
     * @param whole what can be told from the counts of the whole
     */
    record Sum(int n, long sum, int lowest, int strays, long straySum, int lowestStray, Extremes whole)
            implements Share {

        /** A principle's total: its parts are answers. */
        static Sum ofPrinciple(Tally tally, int principle, Extremes whole) {
            int answers = 0;
            long points = 0;
            for (int index = (principle - 1) * 6; index < principle * 6; index++) {
                int[] votes = tally.votes(Item.at(index));
                for (int point = 0; point < votes.length; point++) {
                    answers += votes[point];
                    points += (long) votes[point] * (votes.length - point);
                }
            }
            int n = tally.complete(principle);
            long sum = tally.sum(principle);
            return new Sum(n, sum, 6, answers - 6 * n, points - sum, 1, whole);
        }

        /** The aggregate: its parts are principles' totals. */
        static Sum ofAggregate(Tally tally, Extremes whole) {
            int totals = 0;
            long points = 0;
            for (int principle = 1; principle <= 6; principle++) {
                totals += tally.complete(principle);
                points += tally.sum(principle);
            }
            int n = tally.aggregates();
            long sum = tally.aggregateSum();
            return new Sum(n, sum, 36, totals - 6 * n, points - sum, 6, whole);
        }

        @Override
        public Share and(Share other) {
            Sum theirs = (Sum) other;
            return new Sum(
                    n + theirs.n,
                    sum + theirs.sum,
                    lowest,
                    strays + theirs.strays,
                    straySum + theirs.straySum,
                    lowestStray,
                    whole);
        }

        @Override
        public boolean tellsEveryAnswer() {
            return isExtreme(n, sum, lowest) || whole.tell(n, sum) || straysTellEveryAnswer();
        }

        /**
         * Whether the incomplete sheets could be read off: a single answer or total, all of them at one end of the scale,
         * or every complete sheet at one end, which taken off the counts leaves theirs.
         */
        boolean straysTellEveryAnswer() {
            return strays == 1 || isExtreme(strays, straySum, lowestStray) || strays > 0 && isExtreme(n, sum, lowest);
        }

        private static boolean isExtreme(int n, long sum, int lowest) {
            return n > 0 && (sum == (long) lowest * n || sum == 4L * lowest * n);
        }
    }
}

package org.patlive.analysis;

import java.util.stream.IntStream;

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

    /** A sum over complete respondents; each of them contributes {@code lowest} to four times as much. */
    record Sum(int n, long sum, int lowest) implements Share {

        @Override
        public Share and(Share other) {
            Sum theirs = (Sum) other;
            return new Sum(n + theirs.n, sum + theirs.sum, lowest);
        }

        @Override
        public boolean tellsEveryAnswer() {
            return n > 0 && (sum == (long) lowest * n || sum == 4L * lowest * n);
        }
    }
}

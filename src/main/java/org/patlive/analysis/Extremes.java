package org.patlive.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.instrument.Item;

/**
 * The lowest and the highest sum that n people can have given, when the counts of the whole are known: of each statement
 * the n lowest answers, or the n highest.
 *
 * @param counts of the whole, one row per statement of the sum, from the highest answer down
 * @param everybody how many have given all these answers
 */
record Extremes(List<int[]> counts, int everybody) {

    static Extremes ofPrinciple(Tally whole, int principle) {
        return new Extremes(statements(whole, (principle - 1) * 6, principle * 6), whole.complete(principle));
    }

    static Extremes ofAggregate(Tally whole) {
        return new Extremes(statements(whole, 0, 36), whole.aggregates());
    }

    private static List<int[]> statements(Tally whole, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> whole.votes(Item.at(index)))
                .toList();
    }

    /** Whether a sum of n people leaves no doubt what they have answered; of everybody it tells nothing more. */
    boolean tell(int n, long sum) {
        return n > 0 && n < everybody && (sum == end(n, true) || sum == end(n, false));
    }

    private long end(int n, boolean highest) {
        return counts.stream()
                .mapToLong(statement -> end(statement, n, highest))
                .sum();
    }

    private static long end(int[] statement, int n, boolean highest) {
        long sum = 0;
        int left = n;
        for (int i = 0; i < statement.length; i++) {
            int point = highest ? i : statement.length - 1 - i;
            int taken = Math.min(left, statement[point]);
            sum += (long) taken * (statement.length - point);
            left -= taken;
        }
        return sum;
    }
}

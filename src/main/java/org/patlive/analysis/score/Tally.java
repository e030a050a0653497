package org.patlive.analysis.score;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Group;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * The counts of a set of sheets: everybody, one organisation or one level. A sheet is counted in, and out again before
 * it changes, in constant time; the order never matters.
 */
public final class Tally {

    private final int[][] votes = new int[Item.COUNT][];
    private final int[][] completeVotes = new int[36][4];
    private final int[][] totals = new int[6][25];
    private final int[] complete = new int[6];
    private final long[] sums = new long[6];
    private final int[] aggregateBands = new int[Band.values().length];
    private int aggregates;
    private long aggregateSum;
    private int members;

    /** What was last made of the counts of an item: a tick changes one of 43. */
    private final @Nullable Made<Distribution>[] distributions = empty();

    private @Nullable Group group;

    public Tally() {
        Item.all().forEach(item -> votes[item.index()] = new int[item.highest()]);
    }

    private record Made<T>(int[] counts, T value) {}

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made
    private static @Nullable Made<Distribution>[] empty() {
        return (Made<Distribution>[]) new Made<?>[Item.COUNT];
    }

    /** Counts a sheet in (1) or out (−1). */
    public void count(Sheet sheet, int times) {
        group = null;
        members += times;
        for (int item = 0; item < Item.COUNT; item++) {
            int value = sheet.value(item);
            if (value > 0) {
                votes[item][votes[item].length - value] += times;
            }
        }
        for (int principle = 1; principle <= 6; principle++) {
            int total = sheet.total(principle);
            if (total > 0) {
                totals[principle - 1][total] += times;
                complete[principle - 1] += times;
                sums[principle - 1] += (long) times * total;
                for (int item = (principle - 1) * 6; item < principle * 6; item++) {
                    completeVotes[item][4 - sheet.value(Item.at(item))] += times;
                }
            }
        }
        int aggregate = sheet.aggregate();
        if (aggregate > 0) {
            aggregates += times;
            aggregateSum += (long) times * aggregate;
            aggregateBands[Band.ofAggregates(aggregate, 1).ordinal()] += times;
        }
    }

    int members() {
        return members;
    }

    /** Counts from the highest answer down to 1. */
    public int[] votes(Item item) {
        return votes[item.index()].clone();
    }

    /** Counts of a statement, of those alone who answered all six of its principle. */
    public int[] completeVotes(Item statement) {
        return completeVotes[statement.index()].clone();
    }

    public int answers(Item item) {
        int answers = 0;
        for (int count : votes[item.index()]) {
            answers += count;
        }
        return answers;
    }

    /** What is made of the counts of a statement, anew only where they have changed. */
    Distribution distribution(Item item, Supplier<Distribution> made) {
        int[] now = votes[item.index()];
        Made<Distribution> before = distributions[item.index()];
        if (before == null || !Arrays.equals(before.counts(), now)) {
            before = new Made<>(now.clone(), made.get());
            distributions[item.index()] = before;
        }
        return before.value();
    }

    /** These people as a group in the results, anew only where one of them or the group's name has changed. */
    public Group group(String name, Supplier<Group> made) {
        if (group == null || !group.name().equals(name)) {
            group = made.get();
        }
        return group;
    }

    /** How many answered all six statements of a principle. */
    public int complete(int principle) {
        return complete[principle - 1];
    }

    public long sum(int principle) {
        return sums[principle - 1];
    }

    /** How many have a total of 6 to 24. */
    int withTotal(int principle, int total) {
        return totals[principle - 1][total];
    }

    public int aggregates() {
        return aggregates;
    }

    public long aggregateSum() {
        return aggregateSum;
    }

    int aggregatesIn(Band band) {
        return aggregateBands[band.ordinal()];
    }
}

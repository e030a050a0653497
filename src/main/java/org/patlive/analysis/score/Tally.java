package org.patlive.analysis.score;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Group;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/**
 * Counts of a set of sheets: of all, of one organisation or of one level. A sheet is counted in, and out again before
 * it changes, in constant time; the result does not depend on the order.
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
    private int respondents;

    /** The last distribution of each item: one answer changes one of 43. */
    private final @Nullable Cached[] distributions = new Cached[Item.COUNT];

    private @Nullable Group group;

    public Tally() {
        Item.all().forEach(item -> votes[item.index()] = new int[item.highest()]);
    }

    private record Cached(int[] counts, Distribution distribution) {}

    /** Counts a sheet in (1) or out (−1). */
    public void count(Sheet sheet, int sign) {
        group = null;
        respondents += sign;
        for (int item = 0; item < Item.COUNT; item++) {
            int value = sheet.value(item);
            if (value > 0) {
                votes[item][votes[item].length - value] += sign;
            }
        }
        for (int principle = 1; principle <= 6; principle++) {
            int total = sheet.total(principle);
            if (total > 0) {
                totals[principle - 1][total] += sign;
                complete[principle - 1] += sign;
                sums[principle - 1] += (long) sign * total;
                for (int item = (principle - 1) * 6; item < principle * 6; item++) {
                    completeVotes[item][4 - sheet.value(Item.at(item))] += sign;
                }
            }
        }
        int aggregate = sheet.aggregate();
        if (aggregate > 0) {
            aggregates += sign;
            aggregateSum += (long) sign * aggregate;
            aggregateBands[Band.ofAggregates(aggregate, 1).ordinal()] += sign;
        }
    }

    /** Returns how many sheets are counted, empty ones included. */
    int respondents() {
        return respondents;
    }

    /** Returns the counts of an item's answers from the highest down to 1. */
    public int[] votes(Item item) {
        return votes[item.index()].clone();
    }

    /**
     * Returns the counts of a statement's answers as {@link #votes}, of those who answered all six statements of its
     * principle.
     */
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

    /** Returns the distribution of an item's answers, computed again only if its counts have changed. */
    Distribution distribution(Item item, Supplier<Distribution> computation) {
        int[] counts = votes[item.index()];
        Cached cached = distributions[item.index()];
        if (cached == null || !Arrays.equals(cached.counts(), counts)) {
            cached = new Cached(counts.clone(), computation.get());
            distributions[item.index()] = cached;
        }
        return cached.distribution();
    }

    /** Returns the results of this group, computed again only if a sheet or the group's name has changed. */
    public Group group(String name, Supplier<Group> computation) {
        if (group == null || !group.name().equals(name)) {
            group = computation.get();
        }
        return group;
    }

    /** Returns how many answered all six statements of a principle. */
    public int complete(int principle) {
        return complete[principle - 1];
    }

    public long sum(int principle) {
        return sums[principle - 1];
    }

    /** Returns how many have this total, 6 to 24. */
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

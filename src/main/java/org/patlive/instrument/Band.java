package org.patlive.instrument;

/** The four bands of the publication, for a principle total (6 to 24) and for the aggregate (36 to 144). */
public enum Band {
    HIGHEST(19, 24, 109, 144),
    HIGH(13, 18, 73, 108),
    LOW(7, 12, 37, 72),
    LOWEST(6, 6, 36, 36);

    private final int from;
    private final int to;
    private final int aggregateFrom;
    private final int aggregateTo;

    Band(int from, int to, int aggregateFrom, int aggregateTo) {
        this.from = from;
        this.to = to;
        this.aggregateFrom = aggregateFrom;
        this.aggregateTo = aggregateTo;
    }

    /**
     * Returns the band of the mean of n principle totals. Compares integers, never a rounded mean (domain rules,
     * section 2).
     *
     * @param sum the sum of n totals, 6n to 24n
     */
    public static Band ofTotals(long sum, int n) {
        return ofSum(sum, n, 18, 12, 6);
    }

    /** Returns the band of the mean of n aggregates, whose sum is 36n to 144n. */
    public static Band ofAggregates(long sum, int n) {
        return ofSum(sum, n, 108, 72, 36);
    }

    private static Band ofSum(long sum, int n, int high, int low, int lowest) {
        if (n < 1 || sum < (long) lowest * n || sum > 4L * lowest * n) {
            throw new IllegalArgumentException("No band for a sum of " + sum + " over " + n);
        }
        if (sum > (long) high * n) {
            return HIGHEST;
        }
        if (sum > (long) low * n) {
            return HIGH;
        }
        return sum > (long) lowest * n ? LOW : LOWEST;
    }

    /** Returns the range of principle totals as in {@code data-band} and the API: {@code 19-24}, {@code 6}. */
    public String range() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }

    /** Returns the range of aggregates as in the API: {@code 109-144}, {@code 36}. */
    public String aggregateRange() {
        return aggregateFrom == aggregateTo ? String.valueOf(aggregateFrom) : aggregateFrom + "-" + aggregateTo;
    }

    /** Returns {@link #range} with an en dash, as people read it: {@code 19–24}. */
    public String printedRange() {
        return range().replace('-', '–');
    }

    /** Returns {@link #aggregateRange} with an en dash, as people read it: {@code 109–144}. */
    public String printedAggregateRange() {
        return aggregateRange().replace('-', '–');
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int aggregateFrom() {
        return aggregateFrom;
    }

    public int aggregateTo() {
        return aggregateTo;
    }
}

package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.instrument.Band;

/**
 * The band of a mean, or the two lowest bands together. An Anonymous round shows the two lowest as one while it is
 * open, and always for a group, because a mean of 6 would tell that everybody answered 1 (rules 2 and 5 of
 * docs/disclosure.md).
 *
 * @param best the higher of the bands
 * @param worst the lower of them; the same as {@code best} for a single band
 */
public record BandRange(Band best, Band worst) {

    private static final BandRange TWO_LOWEST = new BandRange(Band.LOW, Band.LOWEST);

    /** Returns the range of this band alone. */
    public static BandRange of(Band band) {
        return new BandRange(band, band);
    }

    /** Returns the band, or both lowest bands for either of them. */
    public static BandRange coarse(Band band) {
        return band.compareTo(Band.LOW) >= 0 ? TWO_LOWEST : of(band);
    }

    /** Returns the bands in the order of the publication, the best first. */
    public List<Band> bands() {
        return List.of(Band.values()).subList(best.ordinal(), worst.ordinal() + 1);
    }

    public boolean contains(Band band) {
        return band.compareTo(best) >= 0 && band.compareTo(worst) <= 0;
    }

    /** Returns whether the range lies in the two lower bands of the publication, 12 or less. */
    public boolean isLower() {
        return best.compareTo(Band.LOW) >= 0;
    }

    /** Returns −1 if this range is better than the other, 1 if worse, 0 if the two overlap. */
    public int compare(BandRange other) {
        return worst.compareTo(other.best) < 0 ? -1 : best.compareTo(other.worst) > 0 ? 1 : 0;
    }

    /**
     * Returns the range of principle totals as in {@code data-band} and the API: {@code 19-24}, {@code 6}, {@code
     * 6-12} for the two lowest.
     */
    public String range() {
        return range(worst.from(), best.to());
    }

    /** Returns the range of aggregates: {@code 109-144}, {@code 36}, {@code 36-72} for the two lowest. */
    public String aggregateRange() {
        return range(worst.aggregateFrom(), best.aggregateTo());
    }

    /** Returns {@link #range} with an en dash, as people read it: {@code 19–24}. */
    public String printedRange() {
        return range().replace('-', '–');
    }

    /** Returns {@link #aggregateRange} with an en dash, as people read it: {@code 109–144}. */
    public String printedAggregateRange() {
        return aggregateRange().replace('-', '–');
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}

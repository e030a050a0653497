package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.instrument.Band;

/**
 * Where a mean lies as far as the disclosure rules tell it: in one band of the publication, or somewhere in the two lowest
 * bands, which an Anonymous round never tells apart while it is open, nor of a group, because a mean of 6 is everybody's
 * answer.
 *
 * @param best the better of the bands in question
 * @param worst the other one; the same where there is no question
 */
public record BandRange(Band best, Band worst) {

    private static final BandRange TWO_LOWEST = new BandRange(Band.LOW, Band.LOWEST);

    /** This band and no other. */
    public static BandRange of(Band band) {
        return new BandRange(band, band);
    }

    /** The band, the two lowest as one. */
    public static BandRange coarse(Band band) {
        return band.compareTo(Band.LOW) >= 0 ? TWO_LOWEST : of(band);
    }

    /** In the order of the publication, the best first. */
    public List<Band> bands() {
        return List.of(Band.values()).subList(best.ordinal(), worst.ordinal() + 1);
    }

    public boolean contains(Band band) {
        return band.compareTo(best) >= 0 && band.compareTo(worst) <= 0;
    }

    /** Whether it is one of the two lower bands of the publication. */
    public boolean isLower() {
        return best.compareTo(Band.LOW) >= 0;
    }

    /** −1 for better than the other, 1 for worse, 0 where the two may be the same. */
    public int compare(BandRange other) {
        return worst.compareTo(other.best) < 0 ? -1 : best.compareTo(other.worst) > 0 ? 1 : 0;
    }

    /** Principle totals, as in {@code data-band} and the API: {@code 19-24}, {@code 6}, {@code 6-12} for the two lowest. */
    public String range() {
        return range(worst.from(), best.to());
    }

    /** Aggregates: {@code 109-144}, {@code 36}, {@code 36-72} for the two lowest. */
    public String aggregateRange() {
        return range(worst.aggregateFrom(), best.aggregateTo());
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}

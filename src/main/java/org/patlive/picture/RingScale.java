package org.patlive.picture;

import static org.patlive.picture.DartboardGeometry.BULL;
import static org.patlive.picture.DartboardGeometry.RING;

import org.patlive.instrument.Band;

/** Converts a total, 6 to 24, to its distance from the bull's-eye: linear within each ring, the best nearest. */
final class RingScale {

    /** Between a dart and the edges of its ring, so that it is clear which ring it is in. */
    private static final double PAD = 15;

    private RingScale() {}

    static double radius(double total) {
        var band = band(total);
        var nearest = inner(band) + PAD;
        var farthest = outer(band) - PAD;
        if (band == Band.LOWEST) {
            return (inner(band) + outer(band)) / 2;
        }
        if (total < band.from()) {
            // A mean of 18.4 belongs to 19–24: between its 19 and its edge.
            return farthest + (band.from() - total) * PAD / 5;
        }
        return nearest + (band.to() - total) / (band.to() - band.from()) * (farthest - nearest);
    }

    /** Returns the band of one mean: (18, 24], (12, 18], (6, 12], 6. */
    static Band band(double total) {
        return total > 18 ? Band.HIGHEST : total > 12 ? Band.HIGH : total > 6 ? Band.LOW : Band.LOWEST;
    }

    static double middle(double total) {
        return (inner(band(total)) + outer(band(total))) / 2;
    }

    /**
     * Returns whether no neighbouring total shares the ring: for 6, and for the middle of a band below ten (rule 3).
     */
    static boolean isAlone(double total) {
        return total == 6 || total != Math.rint(total);
    }

    /** Returns how far a dart may leave its radius without reaching the next total's. */
    static double halfStep(double total) {
        var band = band(total);
        var free = outer(band) - inner(band) - 2 * PAD;
        return isAlone(total) ? free / 2 : free / (band.to() - band.from()) / 2 - 1;
    }

    /** Returns how far a dart may leave its radius without leaving its ring. */
    static double spare(double total) {
        var band = band(total);
        return Math.min(radius(total) - inner(band), outer(band) - radius(total)) - PAD;
    }

    /** The bull's-eye carries its range in the middle, and no dart covers that. */
    private static double inner(Band band) {
        return band == Band.HIGHEST ? BULL : band.ordinal() * RING;
    }

    private static double outer(Band band) {
        return (band.ordinal() + 1) * RING;
    }
}

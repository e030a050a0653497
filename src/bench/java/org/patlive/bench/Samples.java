package org.patlive.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times, in milliseconds. */
record Samples(double[] sorted) {

    static Samples ofNanos(Collection<Long> nanos) {
        return new Samples(
                nanos.stream().mapToDouble(time -> time / 1e6).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    /** The smallest time that so many of a hundred do not exceed; undefined (NaN) without any. */
    double percentile(double percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)];
    }

    double max() {
        return percentile(100);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples samples && Arrays.equals(sorted, samples.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}

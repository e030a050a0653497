package org.patlive.analysis.attack;

import java.util.Collection;
import java.util.List;

/** Some answers added up; which ones, by the numbers of their slots. */
record Total(List<Integer> slots) {

    static Total of(Collection<Total> parts) {
        return new Total(
                parts.stream().flatMap(part -> part.slots.stream()).sorted().toList());
    }

    int in(int[] world) {
        int sum = 0;
        for (int slot : slots) {
            sum += world[slot];
        }
        return sum;
    }
}

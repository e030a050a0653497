package org.patlive.instrument;

import java.util.List;

/** One word for each principle, legible on a projected screen; not part of the published tool. */
public final class ShortTitle {

    private static final List<String> TITLES =
            List.of("Need", "Purpose", "Commitment", "Trust", "Arrangements", "Learning");

    private ShortTitle() {}

    public static String of(Instrument.Principle principle) {
        return of(principle.number());
    }

    /** Returns the word for principle 1 to 6. */
    public static String of(int principle) {
        return TITLES.get(principle - 1);
    }

    /** Returns all six, in the order of the publication. */
    public static List<String> all() {
        return TITLES;
    }
}

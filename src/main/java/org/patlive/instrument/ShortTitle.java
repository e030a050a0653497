package org.patlive.instrument;

import java.util.List;

/** One word for each principle, for pictures read from eight metres; not part of the published tool. */
public final class ShortTitle {

    private static final List<String> TITLES =
            List.of("Need", "Purpose", "Commitment", "Trust", "Arrangements", "Learning");

    private ShortTitle() {}

    /** For principle 1 to 6. */
    public static String of(Instrument.Principle principle) {
        return of(principle.number());
    }

    /** For principle 1 to 6. */
    public static String of(int principle) {
        return TITLES.get(principle - 1);
    }

    /** All six, in the order of the publication. */
    public static List<String> all() {
        return TITLES;
    }
}

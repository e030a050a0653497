package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.instrument.ShortTitle;

/** Enumerates principles by their short titles in a sentence. */
public final class PrincipleNames {

    private PrincipleNames() {}

    /** Returns whether the names together take a plural verb, as "Arrangements" does by itself. */
    public static boolean arePlural(List<Integer> principles) {
        return principles.size() > 1 || ShortTitle.of(principles.getFirst()).endsWith("s");
    }

    /** Returns {@code Need}, {@code Need and Trust}, or {@code Need, Trust and Learning}. */
    public static String list(List<Integer> principles) {
        List<String> names = principles.stream().map(ShortTitle::of).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

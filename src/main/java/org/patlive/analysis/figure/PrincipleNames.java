package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.instrument.ShortTitle;

/** The principles' short titles in a sentence. */
public final class PrincipleNames {

    private PrincipleNames() {}

    public static String of(int principle) {
        return ShortTitle.of(principle);
    }

    /** Whether the names together take a plural verb; "Arrangements" does by itself. */
    public static boolean arePlural(List<Integer> principles) {
        return principles.size() > 1 || of(principles.getFirst()).endsWith("s");
    }

    /** "Need", "Need and Trust", "Need, Trust and Learning". */
    public static String list(List<Integer> principles) {
        List<String> names = principles.stream().map(PrincipleNames::of).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

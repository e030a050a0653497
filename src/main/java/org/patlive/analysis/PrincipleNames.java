package org.patlive.analysis;

import java.util.List;

/** One word per principle [ours], short enough for a sentence that is read from 8 m away. */
final class PrincipleNames {

    private static final List<String> SHORT =
            List.of("Need", "Purpose", "Commitment", "Trust", "Arrangements", "Learning");

    private PrincipleNames() {}

    static String of(int principle) {
        return SHORT.get(principle - 1);
    }

    /** Whether the names together take a plural verb; "Arrangements" does by itself. */
    static boolean arePlural(List<Integer> principles) {
        return principles.size() > 1 || of(principles.getFirst()).endsWith("s");
    }

    /** "Need", "Need and Trust", "Need, Trust and Learning". */
    static String list(List<Integer> principles) {
        List<String> names = principles.stream().map(PrincipleNames::of).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

package org.patlive.analysis;

import java.util.List;

/** What the screen says before there is a picture. */
final class Waiting {

    /** While the facilitator keeps the results back. */
    static final String CONCEALED = "The results are hidden until the facilitator reveals them";

    private Waiting() {}

    static boolean isConcealed(Results results) {
        return results.success()
                .reason()
                .filter(why -> why == Figure.Reason.CONCEALED)
                .isPresent();
    }

    /** Whether groups wait for the end of the round, see {@link Results#whileOpen()}. */
    static boolean isStillOpen(List<Results.Group> groups) {
        return groups.stream().anyMatch(group -> group.aggregate()
                .reason()
                .filter(why -> why == Figure.Reason.STILL_OPEN)
                .isPresent());
    }

    static String forAnswers(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have answered"
                : "Waiting for the first answers";
    }

    static String forPrinciples(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have completed a principle"
                : "Waiting for the first complete principle";
    }

    static String forStatements(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have answered a statement"
                : "Waiting for a second answer to a statement";
    }
}

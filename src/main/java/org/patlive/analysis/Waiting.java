package org.patlive.analysis;

/** What the screen says before there is a picture. */
final class Waiting {

    /** While the facilitator hides the results. */
    static final String CONCEALED = "Results are hidden until the facilitator shows them";

    /** While an Anonymous round is open. */
    static final String STILL_OPEN = "Figures appear when the round is closed";

    private Waiting() {}

    static boolean isConcealed(Results results) {
        return results.success()
                .reason()
                .filter(why -> why == Figure.Reason.CONCEALED)
                .isPresent();
    }

    static String forAnswers() {
        return "Waiting for the first answers";
    }

    static String forPrinciples(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS ? tooFew(disclosure) : "Waiting for the first complete principle";
    }

    static String forStatements(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS ? tooFew(disclosure) : "Waiting for a second answer to a statement";
    }

    /** Of a closed round: while it is open, {@link #STILL_OPEN} stands in its place. */
    private static String tooFew(Disclosure disclosure) {
        return "Fewer than " + disclosure.threshold() + " partners have completed a principle";
    }
}

package org.patlive.analysis.projection;

import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;

/** What the screen says before there is a picture. */
final class WaitingMessage {

    /** While the facilitator hides the results. */
    static final String CONCEALED = "Results are hidden until the facilitator shows them";

    /** While an Anonymous round is open. */
    static final String STILL_OPEN = "Figures appear when the round is closed";

    private WaitingMessage() {}

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

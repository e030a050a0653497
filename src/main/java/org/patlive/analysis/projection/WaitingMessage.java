package org.patlive.analysis.projection;

import java.util.Optional;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;

/** What a scene says while it has no figures. */
final class WaitingMessage {

    /** While the facilitator hides the results. */
    static final String CONCEALED = "Results are hidden until the facilitator shows them";

    /** While an Anonymous round is open. */
    static final String STILL_OPEN = "Figures appear when the round is closed";

    private WaitingMessage() {}

    /** Returns what a scene says while there are no figures: before answers, while hidden, and while the round is open. */
    static Optional<String> beforeFigures(Results results) {
        if (results.respondents() == 0) {
            return Optional.of(forAnswers());
        }
        if (isConcealed(results)) {
            return Optional.of(CONCEALED);
        }
        return results.isWaitingForClosing() ? Optional.of(STILL_OPEN) : Optional.empty();
    }

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

    /** For a closed round; an open one says {@link #STILL_OPEN}. */
    private static String tooFew(Disclosure disclosure) {
        return "Fewer than " + disclosure.threshold() + " partners have completed a principle";
    }
}

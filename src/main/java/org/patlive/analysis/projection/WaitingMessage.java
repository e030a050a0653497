package org.patlive.analysis.projection;

import java.util.Optional;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.shared.text.Sentence;

/** What a scene says while it has no figures. */
final class WaitingMessage {

    /** While the facilitator hides the results. */
    static final Sentence CONCEALED = Sentence.text("analysis.waiting.concealed");

    /** While an Anonymous round is open. */
    static final Sentence STILL_OPEN = Sentence.text("analysis.waiting.closing");

    private WaitingMessage() {}

    /** Returns what a scene says while there are no figures: before answers, while hidden, and while the round is open. */
    static Optional<Sentence> beforeFigures(Results results) {
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

    static Sentence forAnswers() {
        return Sentence.text("analysis.waiting.answers");
    }

    static Sentence forPrinciples(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS ? tooFew(disclosure) : Sentence.text("analysis.waiting.principle");
    }

    static Sentence forStatements(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? tooFew(disclosure)
                : Sentence.text("analysis.waiting.second-answer");
    }

    /** For a closed round; an open one says {@link #STILL_OPEN}. */
    private static Sentence tooFew(Disclosure disclosure) {
        return Sentence.text("analysis.waiting.fewer", "threshold", disclosure.threshold());
    }
}

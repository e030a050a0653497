package org.patlive.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.instrument.Level;

/** A round that a program wants, as it was sent; the console begins with the same where nothing is said. */
record RoundRequest(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String mode,
        @Nullable Integer threshold) {

    /** @throws Problem if a word or the threshold will not do */
    RoundPlan plan() {
        int least = threshold == null ? Disclosure.DEFAULT_THRESHOLD : threshold;
        if (least < Disclosure.LOWEST_THRESHOLD) {
            throw Problem.unfit("“threshold” has to be at least " + Disclosure.LOWEST_THRESHOLD + ".");
        }
        return new RoundPlan(
                RequestValues.name("title", title),
                RequestValues.choice("purpose", purpose, Purpose.values(), Purpose.DEVELOPMENTAL),
                new Disclosure(RequestValues.choice("mode", mode, Mode.values(), Mode.ANONYMOUS), least),
                Set.of(Level.values()));
    }
}

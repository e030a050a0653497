package org.patlive.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.RoundPlan;
import org.patlive.instrument.Level;

/** A round that a program wants, as it was sent; the console begins with the same where nothing is said. */
record NewRound(
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
                Wanted.name("title", title),
                Wanted.choice("purpose", purpose, Purpose.values(), Purpose.DEVELOPMENTAL),
                new Disclosure(Wanted.choice("mode", mode, Mode.values(), Mode.ANONYMOUS), least),
                Set.of(Level.values()));
    }
}

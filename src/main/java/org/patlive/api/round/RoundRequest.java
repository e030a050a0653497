package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.api.problem.Problem;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.instrument.Level;
import org.patlive.shared.text.Languages;

/** The body of a request to create a round, not yet checked. Missing fields get the defaults that the console has. */
record RoundRequest(
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String mode,
        @Nullable Integer threshold,
        @Nullable String language) {

    /** @throws Problem if a value is not acceptable */
    RoundPlan plan(Languages languages) {
        int smallestGroup = threshold == null ? Disclosure.DEFAULT_THRESHOLD : threshold;
        if (smallestGroup < Disclosure.LOWEST_THRESHOLD) {
            throw Problem.unprocessable(text("api.problem.threshold", "lowest", Disclosure.LOWEST_THRESHOLD));
        }
        return new RoundPlan(
                RequestValues.name("title", title),
                RequestValues.choice("purpose", purpose, Purpose.values(), Purpose.DEVELOPMENTAL),
                new Disclosure(RequestValues.choice("mode", mode, Mode.values(), Mode.ANONYMOUS), smallestGroup),
                Set.of(Level.values()),
                RequestValues.language("language", language, languages));
    }
}

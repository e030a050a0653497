package org.patlive.assessment.round;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.instrument.Level;

/**
 * What the partners agree on before a round opens (stage 1, preparation).
 *
 * @param language that phones and screen speak, which can be changed later, too; null for the installation's
 */
public record RoundPlan(
        String title,
        Purpose purpose,
        Disclosure disclosure,
        Set<Level> levels,
        @Nullable Locale language) {

    public RoundPlan {
        levels = Set.copyOf(levels);
    }

    /** A round in the installation's language. */
    public RoundPlan(String title, Purpose purpose, Disclosure disclosure, Set<Level> levels) {
        this(title, purpose, disclosure, levels, null);
    }
}

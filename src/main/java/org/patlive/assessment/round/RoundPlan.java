package org.patlive.assessment.round;

import java.util.Set;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.instrument.Level;

/** What the partners agree on before a round opens (stage 1, preparation). */
public record RoundPlan(String title, Purpose purpose, Disclosure disclosure, Set<Level> levels) {

    public RoundPlan {
        levels = Set.copyOf(levels);
    }
}

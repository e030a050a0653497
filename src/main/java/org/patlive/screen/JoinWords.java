package org.patlive.screen;

import org.patlive.assessment.RoundPlan;

/** What people are asked when they join. */
final class JoinWords {

    private JoinWords() {}

    /** What this round asks of somebody who joins. */
    static String whoYouAre(RoundPlan plan) {
        return switch (plan.disclosure().mode()) {
            case OPEN -> "Give your name, your organisation and your level.";
            case ORGANISATION -> "Choose your organisation.";
            case ANONYMOUS -> "Choose your organisation and level, or rather not say.";
        };
    }
}

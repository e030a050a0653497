package org.patlive.screen.scene;

import org.patlive.assessment.round.RoundPlan;

/** What people are asked when they join. */
final class JoinText {

    private JoinText() {}

    /** What this round asks of somebody who joins. */
    static String whoYouAre(RoundPlan plan) {
        return switch (plan.disclosure().mode()) {
            case OPEN -> "Give your name, your organisation and your level.";
            case ORGANISATION -> "Choose your organisation.";
            case ANONYMOUS -> "Choose your organisation and level, or rather not say.";
        };
    }
}

package org.patlive.screen;

import org.patlive.analysis.Disclosure;
import org.patlive.assessment.RoundPlan;

/** What people are told before they join. */
final class JoinWords {

    private JoinWords() {}

    /** Who will see what, in one sentence. */
    static String privacy(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> "Open round: the room sees each partner's results with the name.";
            case ORGANISATION ->
                "By organisation: results are shown for each organisation, never for a person by name.";
            case ANONYMOUS ->
                "Anonymous: results are shown for groups of at least " + disclosure.threshold()
                        + ", never for one person.";
        };
    }

    static String whoYouAre(RoundPlan plan) {
        return switch (plan.disclosure().mode()) {
            case OPEN -> "Give your name, your organisation and your level.";
            case ORGANISATION -> "Choose your organisation.";
            case ANONYMOUS -> "Choose your organisation and level, or rather not say.";
        };
    }
}

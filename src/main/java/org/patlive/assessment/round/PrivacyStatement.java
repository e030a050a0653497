package org.patlive.assessment.round;

import org.patlive.analysis.figure.Disclosure;

/**
 * Says who will see what, before anybody answers anything: two short sentences for each mode. They stand here once, so that
 * phone, paper, screen and desk promise the same.
 */
public final class PrivacyStatement {

    /** What happens to comments, the same in every mode. */
    private static final String COMMENTS = " Comments go to the facilitator first, without your name or organisation.";

    private PrivacyStatement() {}

    /** For the projected screen: one sentence. */
    public static String brief(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> "Open: names and answers are shown.";
            case ORGANISATION -> "By organisation: each organisation’s results are shown, no personal names.";
            case ANONYMOUS ->
                "Anonymous: nobody’s own answers are shown, only results of at least %d people together."
                        .formatted(disclosure.threshold());
        };
    }

    /** For the partner who joins: who sees what, the facilitator included. */
    public static String full(Disclosure disclosure) {
        return whoSeesWhat(disclosure) + COMMENTS;
    }

    private static String whoSeesWhat(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> "Everyone in the room sees your name and your answers. They are shown as you give them.";
            case ORGANISATION ->
                "Everyone in the room sees the results of each organisation, updated with every answer, and no personal"
                        + " names. If you are the only partner from your organisation, its results are your answers.";
            case ANONYMOUS ->
                ("Nobody sees your own answers, not even the facilitator. Until the round is closed, the room sees only"
                                + " how many have answered and a rough band; after that, figures for at least %d people"
                                + " together.")
                        .formatted(disclosure.threshold());
        };
    }
}

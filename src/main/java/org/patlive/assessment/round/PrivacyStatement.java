package org.patlive.assessment.round;

import org.patlive.analysis.figure.Disclosure;

/**
 * States who will see what, before anybody answers: two short sentences for each mode. Phone, paper, projected screen and
 * console all take them from here, so that they promise the same.
 */
public final class PrivacyStatement {

    /** How comments are treated in every mode. */
    private static final String COMMENTS = " Comments go to the facilitator first, without your name or organisation.";

    private PrivacyStatement() {}

    /** One sentence, for the projected screen. */
    public static String brief(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> "Open: names and answers are shown.";
            case ORGANISATION -> "By organisation: each organisation’s results are shown, no personal names.";
            case ANONYMOUS ->
                "Anonymous: nobody’s own answers are shown, only results of at least %d people together."
                        .formatted(disclosure.threshold());
        };
    }

    /** The full statement, for the partner who joins. */
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

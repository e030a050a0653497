package org.patlive.console;

import org.patlive.analysis.Mode;

/** The disclosure modes in plain words: who will see what. */
final class ModeWords {

    private ModeWords() {}

    static String label(Mode mode) {
        return switch (mode) {
            case OPEN -> "Open";
            case ORGANISATION -> "By organisation";
            case ANONYMOUS -> "Anonymous";
        };
    }

    static String explanation(Mode mode) {
        return switch (mode) {
            case OPEN ->
                "Everybody in the room sees each partner’s results with their name. "
                        + "The pictures change with every answer.";
            case ORGANISATION ->
                "Everybody in the room sees results for each organisation and no personal names. "
                        + "If only one partner comes from an organisation, its results are that person’s. "
                        + "The pictures change with every answer.";
            case ANONYMOUS ->
                "Everybody in the room, you included, sees groups only. "
                        + "Nothing is shown of fewer partners than the threshold, "
                        + "and the pictures change only when enough partners have changed something.";
        };
    }
}

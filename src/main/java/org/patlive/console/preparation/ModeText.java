package org.patlive.console.preparation;

import org.patlive.analysis.figure.Mode;

/** Names and explains the disclosure modes: who will see what. */
public final class ModeText {

    private ModeText() {}

    public static String label(Mode mode) {
        return switch (mode) {
            case OPEN -> "Open";
            case ORGANISATION -> "By organisation";
            case ANONYMOUS -> "Anonymous";
        };
    }

    public static String explanation(Mode mode) {
        return switch (mode) {
            case OPEN -> "Everyone in the room sees names and answers. The pictures change with every answer.";
            case ORGANISATION ->
                "Everyone in the room sees each organisation’s results, updated with every answer, and no personal names."
                        + " If an organisation has one partner, its results are that person’s.";
            case ANONYMOUS ->
                "Nobody sees anyone’s own answers, not even you. Until you close the round, the room sees only how many have"
                        + " answered and a rough band; after that, the figures of everyone together.";
        };
    }
}

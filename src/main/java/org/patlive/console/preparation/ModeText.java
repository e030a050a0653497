package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import org.patlive.analysis.figure.Mode;

/** Names and explains the disclosure modes: who will see what. */
public final class ModeText {

    private ModeText() {}

    public static String label(Mode mode) {
        return switch (mode) {
            case OPEN -> text("console.preparation.mode-open");
            case ORGANISATION -> text("console.preparation.mode-organisation");
            case ANONYMOUS -> text("console.preparation.mode-anonymous");
        };
    }

    public static String explanation(Mode mode) {
        return switch (mode) {
            case OPEN -> text("console.preparation.mode-open-explained");
            case ORGANISATION -> text("console.preparation.mode-organisation-explained");
            case ANONYMOUS -> text("console.preparation.mode-anonymous-explained");
        };
    }
}

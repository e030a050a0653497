package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import org.patlive.analysis.figure.Disclosure;

/**
 * States who will see what, before anybody answers: two short sentences for each mode. Phone, paper, projected screen and
 * console all take them from here, so that they promise the same.
 */
public final class PrivacyStatement {

    private PrivacyStatement() {}

    /** One sentence, for the projected screen. */
    public static String brief(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> text("words.privacy.open-brief");
            case ORGANISATION -> text("words.privacy.organisation-brief");
            case ANONYMOUS -> text("words.privacy.anonymous-brief", "threshold", disclosure.threshold());
        };
    }

    /** The full statement, for the partner who joins: who sees what, and how comments are treated in every mode. */
    public static String full(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> text("words.privacy.open");
            case ORGANISATION -> text("words.privacy.organisation");
            case ANONYMOUS -> text("words.privacy.anonymous", "threshold", disclosure.threshold());
        };
    }
}

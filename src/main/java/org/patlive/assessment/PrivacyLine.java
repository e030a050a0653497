package org.patlive.assessment;

import org.patlive.analysis.Disclosure;

/** Who will see what, in plain words, before anybody ticks anything. One place, so that no view promises more. */
public final class PrivacyLine {

    private PrivacyLine() {}

    /** For the projected screen: one sentence. */
    public static String shortly(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN -> "Open: everybody in this session sees who answered what.";
            case ORGANISATION -> "By organisation: results show each organisation, never a person's name.";
            case ANONYMOUS ->
                "Anonymous: only groups of %d or more are ever shown, never a person."
                        .formatted(disclosure.threshold());
        };
    }

    /** For the partner who joins: who sees what, the facilitator included. */
    public static String inFull(Disclosure disclosure) {
        return switch (disclosure.mode()) {
            case OPEN ->
                "This session is open: everybody in it sees your name and your answers, as you give them. "
                        + "Your comments reach the facilitator first.";
            case ORGANISATION ->
                "Results show each organisation as soon as one of its partners answers, without personal names. If you"
                        + " are the only partner of your organisation, its results are your answers. Your comments"
                        + " reach the facilitator first, without your name.";
            case ANONYMOUS ->
                ("Nobody sees your own answers, not even the facilitator. Results show groups only, and only where at "
                                + "least %d partners have answered. Your comments reach the facilitator first, without"
                                + " your name, organisation or the time.")
                        .formatted(disclosure.threshold());
        };
    }
}

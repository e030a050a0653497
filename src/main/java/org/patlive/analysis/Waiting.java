package org.patlive.analysis;

/** What the screen says before there is a picture. */
final class Waiting {

    private Waiting() {}

    static String forAnswers(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have answered"
                : "Waiting for the first answers";
    }

    static String forPrinciples(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have completed a principle"
                : "Waiting for the first complete principle";
    }

    static String forStatements(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS
                ? "Results appear when " + disclosure.threshold() + " partners have answered a statement"
                : "Waiting for a second answer to a statement";
    }
}

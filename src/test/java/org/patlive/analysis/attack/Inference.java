package org.patlive.analysis.attack;

import org.patlive.analysis.attack.ObservedFact.Source;

/** A secret that is certain, with the least that makes it so. */
record Inference(Secret secret, Cause cause) {

    /** What makes a secret certain, in the order in which the attack tries. */
    enum Cause {
        /** The figures of one closing over all respondents, each over its own population. */
        OVERALL("by the room's own figures"),
        /** Together with the bands of organisations and levels. */
        GROUPS("with bands of groups"),
        /** Together with the classes of gaps between and within organisations. */
        DIVISIONS("with between/within"),
        /** Together with the aggregate and the scenario of that closing. */
        AGGREGATE("with the aggregate"),
        /** Together with what other closings published. */
        CLOSINGS("with another closing"),
        /** Together with the bands of the open round. */
        SAMPLES("with bands while open"),
        /** Together with what no rule allows. */
        ANYTHING("with anything else");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean allows(Source source) {
            return this == ANYTHING
                    || switch (source) {
                        case OVERALL -> true;
                        case GROUP -> compareTo(GROUPS) >= 0;
                        case DIVISION -> compareTo(DIVISIONS) >= 0;
                        case AGGREGATE -> compareTo(AGGREGATE) >= 0;
                        case SAMPLE -> compareTo(SAMPLES) >= 0;
                        case NOT_ALLOWED -> false;
                    };
        }

        /**
         * Returns whether one closing tells it by the figures of all respondents and of groups: then no rule about
         * comparing releases has failed.
         */
        boolean isFromOneClosing() {
            return compareTo(DIVISIONS) <= 0;
        }

        /** Returns whether docs/disclosure.md names it among what remains possible. */
        boolean isDocumented() {
            return this != ANYTHING;
        }
    }
}

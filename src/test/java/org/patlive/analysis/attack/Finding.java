package org.patlive.analysis.attack;

import org.patlive.analysis.attack.Noted.Origin;

/** A secret that is certain, with the least that makes it so. */
record Finding(Secret secret, Cause cause) {

    /** In the order in which they are tried. */
    enum Cause {
        /** One closing's figures of the whole, each over its own population. */
        ROOM("by the room's own figures"),
        /** With the bands of its organisations and levels. */
        GROUPS("with bands of groups"),
        /** With what lies between and within organisations. */
        DIVISIONS("with between/within"),
        /** With the aggregate and the scenario, one closing alone. */
        AGGREGATE("with the aggregate"),
        /** With what was published at several closings. */
        CLOSINGS("with another closing"),
        /** With the bands of the open round. */
        SAMPLES("with bands while open"),
        /** With what no rule allows. */
        ANYTHING("with anything else");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean allows(Origin origin) {
            return this == ANYTHING
                    || switch (origin) {
                        case ROOM -> true;
                        case GROUP -> compareTo(GROUPS) >= 0;
                        case DIVISION -> compareTo(DIVISIONS) >= 0;
                        case AGGREGATE -> compareTo(AGGREGATE) >= 0;
                        case SAMPLE -> compareTo(SAMPLES) >= 0;
                        case NOT_PROMISED -> false;
                    };
        }

        /** Whether what one closing shows of the room and its groups tells it: no rule below that is at fault. */
        boolean isOfTheRoom() {
            return compareTo(DIVISIONS) <= 0;
        }

        /** Whether docs/disclosure.md names it as what remains possible. */
        boolean isNamed() {
            return this != ANYTHING;
        }
    }
}

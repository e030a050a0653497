package org.patlive.assessment.internal;

import org.patlive.assessment.Refused;

/** Names as people type them. */
final class Names {

    static final int LONGEST = 200;

    private Names() {}

    /** The name without blanks around it; a blank or overlong one is refused with a sentence that says whose it is. */
    static String checked(String name, String whose) {
        String trimmed = name.replace("\0", "").strip();
        if (trimmed.isEmpty()) {
            throw new Refused("Please give " + whose + " a name.");
        }
        if (trimmed.length() > LONGEST) {
            throw new Refused("Please give " + whose + " a name of at most " + LONGEST + " characters.");
        }
        return trimmed;
    }
}

package org.patlive.assessment.partnership;

import org.patlive.shared.Refused;

/** Names as people type them. */
public final class TypedNames {

    static final int LONGEST = 200;

    private TypedNames() {}

    /** The name without blanks around it; a blank or overlong one is refused with a sentence that says whose it is. */
    public static String checked(String name, String whose) {
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

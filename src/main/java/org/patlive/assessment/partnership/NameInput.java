package org.patlive.assessment.partnership;

import org.patlive.shared.Refused;

/** Names as people type them. */
public final class NameInput {

    static final int MAX_LENGTH = 200;

    private NameInput() {}

    /** The name without blanks around it; a blank or overlong one is refused with a sentence that says whose it is. */
    public static String validated(String name, String whose) {
        String trimmed = name.replace("\0", "").strip();
        if (trimmed.isEmpty()) {
            throw new Refused("Please give " + whose + " a name.");
        }
        if (trimmed.length() > MAX_LENGTH) {
            throw new Refused("Please give " + whose + " a name of at most " + MAX_LENGTH + " characters.");
        }
        return trimmed;
    }
}

package org.patlive.assessment.partnership;

import org.patlive.shared.Refused;

/** Validates names that people type. */
public final class NameInput {

    static final int MAX_LENGTH = 200;

    private NameInput() {}

    /**
     * Returns the name without surrounding blanks.
     *
     * @param whose what is named, as it reads in a refusal: {@code the round}
     * @throws Refused if the name is blank or too long
     */
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

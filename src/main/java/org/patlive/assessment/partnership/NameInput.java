package org.patlive.assessment.partnership;

import org.patlive.shared.Refused;

/** Validates names that people type. */
public final class NameInput {

    static final int MAX_LENGTH = 200;

    private NameInput() {}

    /**
     * Returns the name without surrounding blanks.
     *
     * @param what what is named: {@code round}, {@code partnership} or {@code organisation}
     * @throws Refused if the name is blank or too long
     */
    public static String validated(String name, String what) {
        String trimmed = name.replace("\0", "").strip();
        if (trimmed.isEmpty()) {
            throw new Refused("assessment.refused.no-name", "what", what);
        }
        if (trimmed.length() > MAX_LENGTH) {
            throw new Refused("assessment.refused.name-too-long", "what", what, "max", MAX_LENGTH);
        }
        return trimmed;
    }
}

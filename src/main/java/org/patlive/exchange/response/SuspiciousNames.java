package org.patlive.exchange.response;

import java.util.Optional;

/**
 * Recognises names that a spreadsheet or a page could take for code. Names are escaped wherever they are shown; this is a
 * second line of defence for names that come from programs and tables.
 */
public final class SuspiciousNames {

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    /** What is wrong with a name. */
    public enum Problem {
        /** It begins with a sign that a spreadsheet takes for a formula. */
        FORMULA,
        MARKUP,
        CONTROL_CHARACTER
    }

    private SuspiciousNames() {}

    /** Empty if the name is acceptable. */
    public static Optional<Problem> problemWith(String name) {
        if (!name.isEmpty() && FORMULA_SIGNS.indexOf(name.charAt(0)) >= 0) {
            return Optional.of(Problem.FORMULA);
        }
        if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            return Optional.of(Problem.MARKUP);
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Problem.CONTROL_CHARACTER);
        }
        return Optional.empty();
    }
}

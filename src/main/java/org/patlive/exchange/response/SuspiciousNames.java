package org.patlive.exchange.response;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;

/**
 * Recognises names that a spreadsheet or a page could take for code. Names are escaped wherever they are shown; this is a
 * second line of defence for names that come from programs and tables.
 */
public final class SuspiciousNames {

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private SuspiciousNames() {}

    /** The rest of a sentence about the name, as "begins with “=”, …"; empty if it is acceptable. */
    public static Optional<String> problemWith(String name) {
        if (!name.isEmpty() && FORMULA_SIGNS.indexOf(name.charAt(0)) >= 0) {
            return Optional.of(text("exchange.name.formula", "sign", name.substring(0, 1)));
        }
        if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            return Optional.of(text("exchange.name.markup"));
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(text("exchange.name.control-character"));
        }
        return Optional.empty();
    }
}

package org.patlive.exchange.response;

import java.util.Optional;

/** Names that programs send in: what no name is made of is not taken, however safely it would be shown. */
public final class SuspiciousNames {

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private SuspiciousNames() {}

    /** What is wrong with it, as "begins with “=”, …"; empty for a name. */
    public static Optional<String> in(String name) {
        if (!name.isEmpty() && FORMULA_SIGNS.indexOf(name.charAt(0)) >= 0) {
            return Optional.of("begins with “" + name.charAt(0) + "”, which a spreadsheet takes for a formula");
        }
        if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            return Optional.of("has a “<” or “>” in it, which is no part of a name");
        }
        if (name.codePoints().anyMatch(SuspiciousNames::isControl)) {
            return Optional.of("has a control character in it");
        }
        return Optional.empty();
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point);
    }
}

package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Looks on a page for texts that are cut off, leave the page, or lie on one another. */
final class TextFits {

    private static final String SCRIPT = Script.read("text-fits.js");

    /** What may be cut off, by its selector, and why. */
    private static final Map<String, String> MAY_BE_CUT = Map.of();

    private TextFits() {}

    /** @param scrolls whether people can scroll the page down */
    static List<String> misfits(Page page, boolean scrolls) {
        List<?> found = (List<?>) page.evaluate(SCRIPT, List.of(List.copyOf(MAY_BE_CUT.keySet()), scrolls));
        return found.stream().map(String::valueOf).toList();
    }
}

package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Looks on a page for texts that are cut off, leave the page, or lie on one another. */
final class TextFits {

    private static final String SCRIPT = Script.read("text-fits.js");

    /** What may be cut off, by its selector, and why. */
    private static final Map<String, String> MAY_BE_CUT = Map.of(
            ".pat-scene-agenda-way",
            "how the publication begins to explain a statement; all of it is in the statement's own scene",
            ".v-status-message",
            "Vaadin's mark for a lost connection, which folds to a stripe; pages say the same in words of their own",
            ".pat-scene-plan-writing",
            "who writes in an action, on its card; the large action names all of them");

    private TextFits() {}

    /** @param scrolls whether people can scroll the page down */
    static List<String> misfits(Page page, boolean scrolls) {
        List<?> found = (List<?>) page.evaluate(SCRIPT, List.of(List.copyOf(MAY_BE_CUT.keySet()), scrolls));
        return found.stream().map(String::valueOf).toList();
    }
}

package org.patlive.picture;

import java.util.Map;

/**
 * Colours for a picture that leaves the browser, where the tokens of {@code pat-live.css} are out of reach.
 *
 * @param bands fill of the shaded segment by band range
 * @param ring of every second ring, so that rings tell apart without lines
 */
public record Palette(
        String ground,
        String ring,
        String line,
        String lineStrong,
        String ink,
        String inkSoft,
        String hidden,
        String hiddenInk,
        Map<String, String> bands) {

    /** The light tokens: change both or neither. In grey they keep their order, and each has a label beside it. */
    public static final Palette LIGHT = new Palette(
            "#ffffff",
            "#f4f6f5",
            "#cbd4da",
            "#6f8090",
            "#14212b",
            "#47586a",
            "#dde3e7",
            "#35434f",
            Map.of("19-24", "#0a5566", "13-18", "#4796a3", "7-12", "#a9d3d6", "6", "#e4f1f0"));
}

package org.patlive.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Colours for pictures that leave the browser and cannot use the tokens of the style sheet.
 *
 * @param ring of every second ring, so that rings can be told apart without lines
 * @param weakAndSignificant the background of what is weak and matters
 * @param progress how far something is, which is neither good nor bad
 * @param bands fill by band range
 * @param gaps the four colours of disagreement, the widest gap last
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
        String weakAndSignificant,
        String progress,
        Map<String, Fill> bands,
        List<Fill> gaps) {

    /** A colour, and the colour of text that can be read on it. */
    public record Fill(String colour, String ink) {}

    /**
     * The light tokens of the style sheet; change both together. In grey the colours keep their order, and each has a
     * label beside it.
     */
    public static final Palette LIGHT = new Palette(
            "#ffffff",
            "#f4f6f5",
            "#cbd4da",
            "#6f8090",
            "#14212b",
            "#47586a",
            "#dde3e7",
            "#35434f",
            "#fdf1dd",
            "#b4c0c9",
            Map.of(
                    "19-24", new Fill("#0a5566", "#ffffff"),
                    "13-18", new Fill("#4796a3", "#06222a"),
                    "7-12", new Fill("#a9d3d6", "#06222a"),
                    "6", new Fill("#e4f1f0", "#06222a"),
                    // The two lowest where they are not told apart: between both.
                    "6-12", new Fill("#c3e0e1", "#06222a")),
            List.of(
                    new Fill("#fff3da", "#2b1a05"),
                    new Fill("#fbcb77", "#2b1a05"),
                    new Fill("#e8863a", "#2b1200"),
                    new Fill("#8c2f0e", "#ffffff")));

    /** Returns the fill of a band, by its range. */
    public Fill fill(String range) {
        return Objects.requireNonNull(bands.get(range));
    }

    String band(String range) {
        return fill(range).colour();
    }

    /** Returns the four colours of mean scores, the lowest first: those of the bands. */
    public List<Fill> means() {
        return List.of("6", "7-12", "13-18", "19-24").stream().map(this::fill).toList();
    }
}

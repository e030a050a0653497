package org.patlive.analysis.projection;

import static org.patlive.shared.text.Texts.text;

import java.util.Locale;

/** The figure that the 36 cells of the heatmap show. */
public enum HeatmapMode {
    DISAGREEMENT,
    MEAN,
    LEVELS,
    ORGANISATIONS;

    public String label() {
        return switch (this) {
            case DISAGREEMENT -> text("analysis.mode.disagreement");
            case MEAN -> text("analysis.mode.mean");
            case LEVELS -> text("analysis.mode.levels");
            case ORGANISATIONS -> text("analysis.mode.organisations");
        };
    }

    /** Returns the name in lower case, as in {@code data-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

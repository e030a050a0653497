package org.patlive.analysis.projection;

import java.util.Locale;

/** The figure that the 36 cells of the heatmap show. */
public enum HeatmapMode {
    DISAGREEMENT,
    MEAN,
    LEVELS,
    ORGANISATIONS;

    /** Returns the name in lower case, as in {@code data-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.patlive.analysis.projection;

import java.util.Locale;

/** The figure that the 36 cells of the heatmap show. */
public enum HeatmapMode {
    DISAGREEMENT("Disagreement"),
    MEAN("Mean score"),
    LEVELS("Gap between levels"),
    ORGANISATIONS("Between and within organisations");

    private final String label;

    HeatmapMode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Returns the name in lower case, as in {@code data-mode}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

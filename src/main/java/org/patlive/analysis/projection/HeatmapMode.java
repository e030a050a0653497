package org.patlive.analysis.projection;

/** What the heatmap's 36 cells stand for. */
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

    /** As in {@code data-mode}: lower case. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

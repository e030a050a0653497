package org.patlive.report.image;

import java.util.Locale;

/** The pictures of a round; for those of single statements see {@link PictureFiles#ofStatement}. */
public enum PictureKind {
    DARTBOARD("Dartboard"),
    HEATMAP("Heatmap: disagreement"),
    MEANS("Heatmap: mean score"),
    LEVEL_GAPS("Heatmap: gap between levels"),
    ORGANISATION_GAPS("Heatmap: between and within organisations"),
    SIGNIFICANCE("Significance"),
    SUCCESS("Success"),
    ORGANISATIONS("Organisations side by side"),
    LEVELS("Levels side by side"),
    TREND("Trend");

    private final String label;

    PictureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its name in file names and URLs: {@code level-gaps}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.patlive.assessment;

/** What the projected screen shows. */
public enum Scene {
    JOIN("Join"),
    PROGRESS("Progress"),
    DARTBOARD("Dartboard"),
    HEATMAP("Heatmap"),
    AGENDA("Agenda"),
    STATEMENT("Statement"),
    SIGNIFICANCE("Significance"),
    SUCCESS("Success"),
    LEVELS("Levels"),
    ORGANISATIONS("Organisations"),
    TREND("Trend"),
    FINDINGS("Findings"),
    SCENARIO("Scenario"),
    BLANK("Blank");

    private final String label;

    Scene(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it shows anything made of answers, so that it makes no sense before there are any. */
    public boolean isPicture() {
        return switch (this) {
            case JOIN, PROGRESS, FINDINGS, BLANK -> false;
            default -> true;
        };
    }

    /** As in {@code data-scene} and the API: lower case. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

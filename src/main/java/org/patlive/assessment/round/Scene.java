package org.patlive.assessment.round;

/** What the projected screen can show. */
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
    FOLLOWUP("Follow-up"),
    FINDINGS("Findings"),
    SCENARIO("Scenario"),
    PLAN("Action plan"),
    BLANK("Blank");

    private final String label;

    Scene(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Lower-case name, used in {@code data-scene} and by the API. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

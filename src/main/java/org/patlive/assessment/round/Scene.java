package org.patlive.assessment.round;

/** What the projected screen can show. */
public enum Scene {
    JOIN,
    PROGRESS,
    DARTBOARD,
    HEATMAP,
    AGENDA,
    STATEMENT,
    SIGNIFICANCE,
    SUCCESS,
    LEVELS,
    ORGANISATIONS,
    TREND,
    FOLLOWUP,
    FINDINGS,
    SCENARIO,
    PLAN,
    BLANK;

    /** Lower-case name, used in {@code data-scene} and by the API. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

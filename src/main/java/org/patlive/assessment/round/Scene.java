package org.patlive.assessment.round;

import static org.patlive.shared.text.Texts.text;

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

    public String label() {
        return switch (this) {
            case JOIN -> text("assessment.scene.join");
            case PROGRESS -> text("assessment.scene.progress");
            case DARTBOARD -> text("assessment.scene.dartboard");
            case HEATMAP -> text("assessment.scene.heatmap");
            case AGENDA -> text("assessment.scene.agenda");
            case STATEMENT -> text("assessment.scene.statement");
            case SIGNIFICANCE -> text("assessment.scene.significance");
            case SUCCESS -> text("assessment.scene.success");
            case LEVELS -> text("assessment.scene.levels");
            case ORGANISATIONS -> text("assessment.scene.organisations");
            case TREND -> text("assessment.scene.trend");
            case FOLLOWUP -> text("assessment.scene.follow-up");
            case FINDINGS -> text("assessment.scene.findings");
            case SCENARIO -> text("assessment.scene.scenario");
            case PLAN -> text("assessment.scene.plan");
            case BLANK -> text("assessment.scene.blank");
        };
    }

    /** Lower-case name, used in {@code data-scene} and by the API. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

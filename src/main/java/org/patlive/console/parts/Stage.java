package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.Optional;
import org.patlive.assessment.round.RoundState;

/** The four stages of the publication, which are also the navigation of a round. */
public enum Stage {
    PREPARATION("preparation"),
    ASSESSMENT("assessment"),
    ANALYSIS("analysis"),
    PLANNING("planning");

    private final String path;

    Stage(String path) {
        this.path = path;
    }

    /** Returns the last segment of its address. */
    public String path() {
        return path;
    }

    public String label() {
        return switch (this) {
            case PREPARATION -> text("console.parts.stage-preparation");
            case ASSESSMENT -> text("console.parts.stage-assessment");
            case ANALYSIS -> text("console.parts.stage-analysis");
            case PLANNING -> text("console.parts.stage-planning");
        };
    }

    /** 1 to 4, as in the publication. */
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Stage> byPath(String path) {
        return Arrays.stream(values()).filter(stage -> stage.path.equals(path)).findFirst();
    }

    /** Returns the stage that a round in this state has reached. */
    public static Stage current(RoundState state) {
        return switch (state) {
            case DRAFT -> PREPARATION;
            case OPEN -> ASSESSMENT;
            case CLOSED -> ANALYSIS;
        };
    }
}

package org.patlive.console.parts;

import java.util.Arrays;
import java.util.Optional;
import org.patlive.assessment.round.RoundState;

/** The four stages of the publication, which are also the navigation of a round. */
public enum Stage {
    PREPARATION("preparation", "Preparation"),
    ASSESSMENT("assessment", "Assessment"),
    ANALYSIS("analysis", "Analysis and feedback"),
    PLANNING("planning", "Action planning");

    private final String path;
    private final String label;

    Stage(String path, String label) {
        this.path = path;
        this.label = label;
    }

    /** Returns the last segment of its address. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
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

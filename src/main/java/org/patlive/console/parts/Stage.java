package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;

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

    /** Returns the stage that a round has reached: the meeting comes to the last one with what is on the screen. */
    public static Stage current(RoundData round) {
        return switch (round.state()) {
            case DRAFT -> PREPARATION;
            case OPEN -> ASSESSMENT;
            case CLOSED -> isAboutThePlan(round.scene()) ? PLANNING : ANALYSIS;
        };
    }

    /** Returns whether a scene belongs to action planning alone. */
    public static boolean isAboutThePlan(Scene scene) {
        return scene == Scene.SCENARIO || scene == Scene.PLAN;
    }
}

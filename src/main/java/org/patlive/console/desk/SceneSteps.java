package org.patlive.console.desk;

import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.steering.SceneOrder;

/** Finds the next and previous scene, and remembers the scene before the screen was blanked. */
final class SceneSteps {

    private Scene beforeBlank = Scene.PROGRESS;

    /** Returns whether this scene can be shown in the round's current state. */
    static boolean isPossible(RoundData round, Scene scene) {
        return scene != Scene.JOIN || round.state() != RoundState.CLOSED;
    }

    /** Remembers the scene, in case the screen is blanked next. */
    void shown(Scene scene) {
        if (scene != Scene.BLANK) {
            beforeBlank = scene;
        }
    }

    /** Returns the next scene, or the one before blanking if the screen is blank; empty at the end. */
    Optional<ScreenState> next(RoundData round, SceneOrder sceneOrder) {
        return step(round, sceneOrder, 1);
    }

    /** Returns the previous scene, or the one before blanking if the screen is blank; empty at the beginning. */
    Optional<ScreenState> previous(RoundData round, SceneOrder sceneOrder) {
        return step(round, sceneOrder, -1);
    }

    /** Returns the blank scene, or the one before blanking if the screen is blank. */
    ScreenState toggleBlank(RoundData round) {
        if (round.scene() != Scene.BLANK) {
            return round.chosenScreen().with(Scene.BLANK);
        }
        return round.chosenScreen().with(isPossible(round, beforeBlank) ? beforeBlank : Scene.DARTBOARD);
    }

    private Optional<ScreenState> step(RoundData round, SceneOrder sceneOrder, int steps) {
        return round.scene() == Scene.BLANK
                ? Optional.of(toggleBlank(round))
                : sceneOrder.relativeTo(round.chosenScreen(), steps).filter(step -> isPossible(round, step.scene()));
    }
}

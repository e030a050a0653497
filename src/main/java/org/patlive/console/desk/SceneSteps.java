package org.patlive.console.desk;

import java.util.Optional;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.steering.SceneOrder;

/** Which scene comes before and after, and what was there before the screen went blank. */
final class SceneSteps {

    private Scene beforeBlank = Scene.PROGRESS;

    /** Whether the round, as it is, can show this scene. */
    static boolean isPossible(RoundData round, Scene scene) {
        return scene != Scene.JOIN || round.state() != RoundState.CLOSED;
    }

    /** Keeps in mind what the room sees. */
    void shown(Scene scene) {
        if (scene != Scene.BLANK) {
            beforeBlank = scene;
        }
    }

    /** Empty at the end; from the blank screen, what was there before. */
    Optional<ScreenState> next(RoundData round, SceneOrder route) {
        return step(round, route, 1);
    }

    /** Empty at the beginning; from the blank screen, what was there before. */
    Optional<ScreenState> previous(RoundData round, SceneOrder route) {
        return step(round, route, -1);
    }

    /** Blanks the screen, or brings back what was there before. */
    ScreenState blankOrBack(RoundData round) {
        if (round.scene() != Scene.BLANK) {
            return round.staging().with(Scene.BLANK);
        }
        return round.staging().with(isPossible(round, beforeBlank) ? beforeBlank : Scene.DARTBOARD);
    }

    private Optional<ScreenState> step(RoundData round, SceneOrder route, int by) {
        return round.scene() == Scene.BLANK
                ? Optional.of(blankOrBack(round))
                : route.from(round.staging(), by).filter(stop -> isPossible(round, stop.scene()));
    }
}

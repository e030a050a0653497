package org.patlive.console;

import java.util.List;
import java.util.Optional;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Scene;

/** Which scene comes before and after, and what was there before the screen went blank. */
final class SceneSteps {

    private static final List<Scene> ORDER = List.of(Scene.JOIN, Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP);

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
    Optional<Scene> next(RoundData round) {
        return step(round, 1);
    }

    /** Empty at the beginning; from the blank screen, what was there before. */
    Optional<Scene> previous(RoundData round) {
        return step(round, -1);
    }

    /** Blanks the screen, or brings back what was there before. */
    Scene blankOrBack(RoundData round) {
        if (round.scene() != Scene.BLANK) {
            return Scene.BLANK;
        }
        return isPossible(round, beforeBlank) ? beforeBlank : Scene.DARTBOARD;
    }

    private Optional<Scene> step(RoundData round, int by) {
        if (round.scene() == Scene.BLANK) {
            return Optional.of(blankOrBack(round));
        }
        int place = ORDER.indexOf(round.scene()) + by;
        return place < 0 || place >= ORDER.size()
                ? Optional.empty()
                : Optional.of(ORDER.get(place)).filter(scene -> isPossible(round, scene));
    }
}

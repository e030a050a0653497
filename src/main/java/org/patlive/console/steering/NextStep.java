package org.patlive.console.steering;

import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.live.Snapshot;

/** What the facilitator is to do next in a running round; the button for it is the prominent one. */
public enum NextStep {
    OPEN_SCREEN,
    NEXT_SCENE,
    CLOSE,
    ANALYSE;

    public static NextStep of(Snapshot snapshot) {
        if (snapshot.round().state() == RoundState.CLOSED) {
            return ANALYSE;
        }
        Progress progress = snapshot.progress();
        if (progress.joined() == 0) {
            return OPEN_SCREEN;
        }
        boolean everybodyHasFinished = progress.finished() == progress.joined();
        return everybodyHasFinished && snapshot.round().scene() == Scene.HEATMAP ? CLOSE : NEXT_SCENE;
    }
}

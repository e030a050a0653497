package org.patlive.screen.scene;

import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ProjectedScene;

/** Nothing to look at, so that the room looks at each other; the name alone tells that the projector works. */
public class BlankScene extends ProjectedScene {

    public BlankScene() {
        super("pat-scene-blank");
    }

    @Override
    public String message(Snapshot snapshot) {
        return snapshot.round().partnership().name();
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return "";
    }

    @Override
    public void show(Snapshot snapshot) {
        // The message is all there is.
    }
}

package org.patlive.screen.scene;

import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ProjectedScene;

/** Nothing to look at, so that the room looks at each other; the name alone tells that the projector works. */
public class BlankScene extends ProjectedScene {

    public BlankScene() {
        super("pat-scene-blank");
    }

    @Override
    public String message(Snapshot now) {
        return now.round().partnership().name();
    }

    @Override
    public String restsOn(Snapshot now) {
        return "";
    }

    @Override
    public void show(Snapshot now) {
        // The message is all there is.
    }
}

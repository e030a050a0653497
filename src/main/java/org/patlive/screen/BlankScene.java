package org.patlive.screen;

import org.patlive.live.Snapshot;

/** Nothing to look at, so that the room looks at each other; the name alone tells that the projector works. */
class BlankScene extends ProjectedScene {

    BlankScene() {
        super("pat-scene-blank");
    }

    @Override
    String message(Snapshot now) {
        return now.round().partnership().name();
    }

    @Override
    String restsOn(Snapshot now) {
        return "";
    }

    @Override
    void show(Snapshot now) {
        // The message is all there is.
    }
}

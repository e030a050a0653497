package org.patlive.screen.scene;

import org.patlive.design.TimeOfDay;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ProjectedScene;

/**
 * The blank scene, for discussion without a picture, and for the moment in which something private must go from the wall. It
 * shows the name of the partnership and the time, as a sign that the projector works.
 */
public class BlankScene extends ProjectedScene {

    public BlankScene() {
        super("pat-scene-blank");
        add(new TimeOfDay());
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
        // There is nothing but the message and the time.
    }
}

package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import org.patlive.assessment.Staging;
import org.patlive.live.Snapshot;

/** One scene of the projected screen. It is built once and brought up to date in place, so that nothing flickers. */
abstract class ProjectedScene extends Div {

    ProjectedScene(String className) {
        addClassNames("pat-scene", className);
    }

    /** Told what it is about, before anything else is asked of it. */
    void turnTo(Staging staging) {
        // Most scenes are about the whole.
    }

    /** The scene in one sentence, which stands over the picture. */
    abstract String message(Snapshot now);

    /** How many respondents the picture rests on, for the foot of the screen. */
    abstract String restsOn(Snapshot now);

    /** Brings the picture up to date. */
    abstract void show(Snapshot now);
}

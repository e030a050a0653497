package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import org.patlive.live.Snapshot;

/** One scene of the projected screen. It is built once and brought up to date in place, so that nothing flickers. */
abstract class ProjectedScene extends Div {

    ProjectedScene(String className) {
        addClassNames("pat-scene", className);
    }

    /** The scene in one sentence, which stands over the picture. */
    abstract String message(Snapshot now);

    /** How many respondents the picture rests on, for the foot of the screen. */
    abstract String restsOn(Snapshot now);

    /** Brings the picture up to date. */
    abstract void show(Snapshot now);
}

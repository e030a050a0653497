package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Div;
import org.patlive.assessment.round.ScreenState;
import org.patlive.live.Snapshot;

/** One scene of the projected screen. It is built once and brought up to date in place, so that nothing flickers. */
public abstract class ProjectedScene extends Div {

    public ProjectedScene(String className) {
        addClassNames("pat-scene", className);
    }

    /** Told what it is about, before anything else is asked of it. */
    public void setScreenState(ScreenState screenState) {
        // Most scenes are about the whole.
    }

    /** The scene in one sentence, which stands over the picture. */
    public abstract String message(Snapshot snapshot);

    /** How many respondents the picture rests on, for the foot of the screen. */
    public abstract String respondentCount(Snapshot snapshot);

    /** Brings the picture up to date. */
    public abstract void show(Snapshot snapshot);
}

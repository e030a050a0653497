package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Div;
import org.patlive.assessment.round.ScreenState;
import org.patlive.live.Snapshot;

/** A scene of the projected screen. It is created once and updated in place, so that the picture does not flicker. */
public abstract class ProjectedScene extends Div {

    protected ProjectedScene(String className) {
        addClassNames("pat-scene", className);
    }

    /** Sets what the facilitator has chosen to show; called before all other methods. */
    public void setScreenState(ScreenState screenState) {
        // Most scenes do not depend on the state.
    }

    /** Returns the message of the scene in one sentence, for the heading of the screen. */
    public abstract String message(Snapshot snapshot);

    /** Returns how many respondents the picture is based on, for the footer; empty for none. */
    public abstract String respondentCount(Snapshot snapshot);

    /** Updates the picture. */
    public abstract void show(Snapshot snapshot);
}

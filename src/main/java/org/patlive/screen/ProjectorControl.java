package org.patlive.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The browser's part of the screen: full screen, staying awake, keys for the console, coming back by itself. */
@Tag("pat-projector-control")
@JsModule("./screen/projector.ts")
class ProjectorControl extends Component {

    /** Soon enough that nobody in the room looks up; Flow's own five seconds are for forms. */
    private static final int RECONNECT_MILLIS = 2_000;

    /** @param key names the channel on which the console listens for keys */
    ProjectorControl(String key, boolean preview) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("preview", preview);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
    }

    /**
     * Asked by the browser every few seconds. A screen sends nothing of its own, so a connection that died without a
     * word would not be noticed; and the answer brings along whatever a push has lost.
     */
    @ClientCallable
    private void pulse() {
        // Being answered is all.
    }
}

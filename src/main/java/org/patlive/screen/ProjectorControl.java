package org.patlive.screen;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The browser's part of the screen: full screen, staying awake, keys for the console, coming back by itself. */
@Tag("pat-projector-control")
@JsModule("./screen/projector.ts")
class ProjectorControl extends Component {

    /** @param key names the channel on which the console listens for keys */
    ProjectorControl(String key, boolean preview) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("preview", preview);
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

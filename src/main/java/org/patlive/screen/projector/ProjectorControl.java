package org.patlive.screen.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The browser's part of the screen: full screen, staying awake, keys for the console. */
@Tag("pat-projector-control")
@JsModule("./screen/projector/projector-control.ts")
class ProjectorControl extends Component {

    /** @param key names the channel on which the console listens for keys */
    ProjectorControl(String key, boolean preview) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("preview", preview);
    }
}

package org.patlive.screen.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The client side of the projected page: full screen, wake lock, and keys that control the screen. */
@Tag("pat-projector-control")
@JsModule("./screen/projector/projector-control.ts")
class ProjectorControl extends Component {

    /** @param key the screen key of the round, which names the channel to the console */
    ProjectorControl(String key, boolean preview) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("preview", preview);
    }
}

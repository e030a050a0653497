package org.patlive.screen.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The client side of the projected page: full screen, wake lock, and keys that control the screen. */
@Tag("pat-projector-control")
@JsModule("./screen/projector/projector-control.ts")
class ProjectorControl extends Component {

    private static final String ON = "event.detail.on";

    /**
     * @param key the screen key of the round, which names the channel to the console
     * @param onFullScreen told whether the window is in full screen; never for a preview
     */
    ProjectorControl(String key, boolean preview, Consumer<Boolean> onFullScreen) {
        getElement().setAttribute("key", key);
        getElement().setAttribute("preview", preview);
        getElement()
                .addEventListener(
                        "full-screen",
                        event ->
                                onFullScreen.accept(event.getEventData().get(ON).asBoolean()))
                .addEventData(ON);
    }
}

package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Listens for the facilitator's keyboard shortcuts, on the desk and in the screen's window, and opens that window. */
@Tag("pat-room-keys")
@JsModule("./console/desk/desk-keys.ts")
public final class DeskKeys extends Component {

    private static final String DATA = "event.detail.";

    private boolean letterKeysEnabled = true;

    /**
     * @param onKey called with an arrow key or a letter, as the browser names it; never with F, because the browser
     *     requires full screen to be entered in the key event itself
     * @param onWindowMessage called with what to tell the facilitator about the screen's window
     */
    DeskKeys(String screenKey, String screenAddress, Consumer<String> onKey, Consumer<String> onWindowMessage) {
        getElement().setProperty("screenKey", screenKey);
        getElement().setProperty("screenAddress", screenAddress);
        getElement()
                .addEventListener("room-key", event -> onKey.accept(detail(event.getEventData(), "key")))
                .addEventData(DATA + "key");
        getElement()
                .addEventListener(
                        "screen-window",
                        event -> onWindowMessage.accept(windowMessage(detail(event.getEventData(), "what"))))
                .addEventData(DATA + "what");
        getElement()
                .addEventListener(
                        "letter-keys",
                        event -> letterKeysEnabled =
                                event.getEventData().get(DATA + "on").asBoolean())
                .addEventData(DATA + "on");
    }

    /** Makes the browser open the screen's window when this is clicked; a window opened later would be blocked. */
    void openScreenOn(Component clicked) {
        clicked.getElement().setAttribute("data-opens-screen", true);
    }

    /** Returns whether single letters work as shortcuts; the setting is stored in the browser. */
    boolean letterKeysEnabled() {
        return letterKeysEnabled;
    }

    void setLetterKeysEnabled(boolean enabled) {
        letterKeysEnabled = enabled;
        getElement().callJsFunction("setLetterKeysEnabled", enabled);
    }

    private static String detail(JsonNode data, String name) {
        return data.get(DATA + name).asString();
    }

    private static String windowMessage(String event) {
        return event.equals("blocked") ? text("console.desk.window-blocked") : "";
    }
}

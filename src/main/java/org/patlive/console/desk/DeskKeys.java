package org.patlive.console.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Listens for the keys of the room, here and in the screen's own window, and opens that window. */
@Tag("pat-room-keys")
@JsModule("./console/room-keys.ts")
public final class DeskKeys extends Component {

    private boolean letters = true;

    /**
     * @param pressed is told of arrows and letters; F never comes here, because full screen
     *     needs the key press itself
     * @param news is told what happened to the screen's window
     */
    DeskKeys(String screenKey, String screenAddress, Consumer<String> pressed, Consumer<String> news) {
        getElement().setProperty("screenKey", screenKey);
        getElement().setProperty("screenAddress", screenAddress);
        getElement()
                .addEventListener("room-key", event -> pressed.accept(text(event.getEventData(), "key")))
                .addEventData(DATA + "key");
        getElement()
                .addEventListener("screen-news", event -> news.accept(sentence(text(event.getEventData(), "what"))))
                .addEventData(DATA + "what");
        getElement()
                .addEventListener(
                        "letters-known",
                        event -> letters = event.getEventData().get(DATA + "on").asBoolean())
                .addEventData(DATA + "on");
    }

    /** The window must open in the very click: browsers take anything later for a pop-up. */
    void opensScreen(Button button) {
        button.getElement().setAttribute("data-opens-screen", true);
    }

    /** Whether single letters work as keys, as this browser remembers it. */
    boolean letters() {
        return letters;
    }

    void letters(boolean on) {
        letters = on;
        getElement().callJsFunction("useLetters", on);
    }

    private static final String DATA = "event.detail.";

    private static String text(tools.jackson.databind.JsonNode data, String name) {
        return data.get(DATA + name).asString();
    }

    private static String sentence(String what) {
        return switch (what) {
            case "opened" ->
                "The screen is open in a window of its own. Move it to the projector, then press F for full screen.";
            case "blocked" ->
                "The browser did not let the window open. Allow pop-ups for this page, then press “Open the screen”.";
            default -> "";
        };
    }
}

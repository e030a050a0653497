package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.console.steering.MeetingStep;

/**
 * The button that goes on with the meeting. A press does what the button said in the browser at that moment: the page on the
 * server may be a scene ahead, where another desk has been faster.
 */
final class NextButton extends Button {

    private static final String STEP = "data-step";

    /** Steps that a press may still be on its way for. */
    private static final int REMEMBERED = 20;

    private final Map<String, MeetingStep> offered = new LinkedHashMap<>();
    private int number;

    /** A press, with the step that the button named. */
    @DomEvent("click")
    public static final class Press extends ComponentEvent<NextButton> {

        private final String step;

        public Press(
                NextButton source, boolean fromClient, @EventData("element.getAttribute('" + STEP + "')") String step) {
            super(source, fromClient);
            this.step = step;
        }
    }

    NextButton(Consumer<MeetingStep> onPress) {
        setId("next-scene");
        addListener(Press.class, press -> Optional.ofNullable(offered.get(press.step))
                .ifPresent(onPress));
    }

    /** @param blank whether the screen is blank, so that the next scene is the one before */
    void offer(Optional<MeetingStep> step, boolean blank) {
        setEnabled(step.isPresent());
        setText(step.map(next -> label(next, blank)).orElseGet(() -> text("console.desk.no-next")));
        step.ifPresent(next -> {
            String key = String.valueOf(++number);
            offered.put(key, next);
            offered.keySet().removeIf(old -> Integer.parseInt(old) <= number - REMEMBERED);
            getElement().setAttribute(STEP, key);
        });
    }

    private static String label(MeetingStep step, boolean blank) {
        return switch (step) {
            case MeetingStep.Close() -> text("console.desk.next-close");
            case MeetingStep.Show(var from, var to) ->
                blank
                        ? text("console.desk.back-to", "scene", ScreenPanel.name(to))
                        : text("console.desk.next", "scene", ScreenPanel.name(to));
        };
    }
}

package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.console.parts.OfferButton;
import org.patlive.console.steering.MeetingStep;

/** The button that goes on with the meeting, and says where to. */
final class NextButton extends OfferButton<MeetingStep> {

    NextButton(Consumer<MeetingStep> onPress) {
        super(onPress);
        setId("next-scene");
    }

    /** @param blank whether the screen is blank, so that the next scene is the one before */
    void offer(Optional<MeetingStep> step, boolean blank) {
        setEnabled(step.isPresent());
        step.ifPresentOrElse(next -> offer(next, label(next, blank)), () -> setText(text("console.desk.no-next")));
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

package org.patlive.console.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.design.Countdown;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** Holds the room: the screen stands still, the results are hidden, the time for a topic runs. */
final class MeetingControls extends Div {

    private static final int USUAL = 10;

    private final RoundControl steering;
    private final IntegerField minutes = new IntegerField("Minutes for this");

    MeetingControls(Signal<Snapshot> newest, RoundControl steering, Refusal refusal) {
        this.steering = steering;
        addClassName("console-meeting-controls");
        Button freeze = new Button(
                "Freeze the screen",
                click -> refusal.tried(
                        () -> steering.freeze(steering.round().meeting().frozen() == null)));
        freeze.setId("freeze");
        pressed(freeze, newest, meeting -> meeting.frozen() != null);
        Button hide = new Button(
                "Hide the results",
                click -> refusal.tried(
                        () -> steering.conceal(!steering.round().meeting().concealed())));
        hide.setId("conceal");
        pressed(hide, newest, FeedbackMeeting::concealed);
        minutes.setId("timer-minutes");
        minutes.setValue(USUAL);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(1);
        Button timer = new Button("Start the time", click -> refusal.tried(this::startOrStop));
        timer.setId("timer");
        SnapshotBinding.part(
                timer,
                newest,
                now -> now.round().meeting().timer() != null,
                on -> timer.setText(on ? "Stop the time" : "Start the time"));
        Countdown left = new Countdown();
        SnapshotBinding.part(
                left,
                newest,
                now -> Optional.ofNullable(now.round().meeting().timer()),
                end -> left.show(end.orElse(null), steering.now()));
        Div time = new Div(minutes, timer, left);
        time.addClassName("console-timer");
        add(freeze, hide, time);
    }

    private void startOrStop() {
        if (steering.round().meeting().timer() != null) {
            steering.timer(null);
            return;
        }
        Integer given = minutes.getValue();
        if (given == null || given < 1 || given > FeedbackMeeting.MOST_MINUTES) {
            throw new Refused("Please give the minutes for this topic, 1 to " + FeedbackMeeting.MOST_MINUTES + ".");
        }
        steering.timer(Duration.ofMinutes(given));
    }

    private static void pressed(Button button, Signal<Snapshot> newest, Predicate<FeedbackMeeting> isOn) {
        SnapshotBinding.part(button, newest, now -> isOn.test(now.round().meeting()), on -> button.getElement()
                .setAttribute("aria-pressed", String.valueOf(on)));
    }
}

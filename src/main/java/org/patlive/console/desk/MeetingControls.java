package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.design.Countdown;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** Controls for freezing the screen, hiding the results, and timing a topic. */
final class MeetingControls extends Div {

    private static final int DEFAULT_MINUTES = 10;

    private final RoundControl roundControl;
    private final IntegerField minutes = new IntegerField(text("console.desk.timer-minutes"));

    MeetingControls(Signal<Snapshot> snapshots, RoundControl roundControl, RefusalMessage refusal) {
        this.roundControl = roundControl;
        addClassName("console-meeting-controls");
        Button freeze = new Button(
                text("console.desk.freeze"),
                click -> refusal.attempt(
                        () -> roundControl.freeze(roundControl.round().meeting().frozen() == null)));
        freeze.setId("freeze");
        bindPressed(freeze, snapshots, meeting -> meeting.frozen() != null);
        Button hide = new Button(
                text("console.desk.hide-results"),
                click -> refusal.attempt(() ->
                        roundControl.conceal(!roundControl.round().meeting().concealed())));
        hide.setId("conceal");
        bindPressed(hide, snapshots, FeedbackMeeting::concealed);
        minutes.setId("timer-minutes");
        minutes.setValue(DEFAULT_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(1);
        Button timer = new Button(text("console.desk.start-timer"), click -> refusal.attempt(this::startOrStop));
        timer.setId("timer");
        SnapshotBinding.bind(
                timer,
                snapshots,
                snapshot -> snapshot.round().meeting().timerEnd() != null,
                running -> timer.setText(running ? text("console.desk.stop-timer") : text("console.desk.start-timer")));
        Countdown countdown = new Countdown();
        SnapshotBinding.bind(
                countdown,
                snapshots,
                snapshot -> Optional.ofNullable(snapshot.round().meeting().timerEnd()),
                end -> countdown.show(end.orElse(null), roundControl.now()));
        Div timing = new Div(minutes, timer, countdown);
        timing.addClassName("console-timer");
        add(freeze, hide, timing);
    }

    private void startOrStop() {
        if (roundControl.round().meeting().timerEnd() != null) {
            roundControl.timer(null);
            return;
        }
        Integer entered = minutes.getValue();
        if (entered == null || entered < 1 || entered > FeedbackMeeting.MAX_MINUTES) {
            throw new Refused("console.desk.refused-minutes", "max", FeedbackMeeting.MAX_MINUTES);
        }
        roundControl.timer(Duration.ofMinutes(entered));
    }

    private static void bindPressed(Button button, Signal<Snapshot> snapshots, Predicate<FeedbackMeeting> isOn) {
        SnapshotBinding.bind(
                button, snapshots, snapshot -> isOn.test(snapshot.round().meeting()), on -> button.getElement()
                        .setAttribute("aria-pressed", String.valueOf(on)));
    }
}

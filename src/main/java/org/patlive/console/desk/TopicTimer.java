package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import java.util.Optional;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.design.Countdown;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** The timer for a topic. */
final class TopicTimer extends Div {

    private static final int DEFAULT_MINUTES = 10;

    private final RoundControl roundControl;
    private final IntegerField minutes = new IntegerField(text("console.desk.timer-minutes"));

    TopicTimer(Signal<Snapshot> snapshots, RoundControl roundControl, RefusalMessage refusal) {
        this.roundControl = roundControl;
        addClassName("console-timer");
        minutes.setId("timer-minutes");
        minutes.setSuffixComponent(new Span(text("console.desk.timer-unit")));
        minutes.setValue(DEFAULT_MINUTES);
        minutes.setMin(1);
        Button timer = new Button(text("console.desk.start-timer"), click -> refusal.attempt(this::startOrStop));
        timer.setId("timer");
        Countdown countdown = new Countdown();
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> Optional.ofNullable(snapshot.round().meeting().timerEnd()),
                end -> {
                    timer.setText(end.isPresent() ? text("console.desk.stop-timer") : text("console.desk.start-timer"));
                    minutes.setVisible(end.isEmpty());
                    countdown.show(end.orElse(null), roundControl.now());
                });
        add(countdown, minutes, timer);
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
}

package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.function.Predicate;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.live.Snapshot;
import org.patlive.words.RoundWords;

/**
 * The four states of the screen: blank, frozen, with results hidden, and with results shown. A press goes by what this page
 * shows, so that pressing twice, or at two desks, does not undo it.
 */
final class ScreenStates extends Div {

    private final Signal<Snapshot> snapshots;

    ScreenStates(Signal<Snapshot> snapshots, RoundControl roundControl, RefusalMessage refusal, Runnable blank) {
        this.snapshots = snapshots;
        addClassName("console-states");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("console.desk.screen-states"));
        state("scene-blank", RoundWords.label(Scene.BLANK), "B", round -> round.scene() == Scene.BLANK, blank);
        state(
                "freeze",
                text("console.desk.freeze"),
                "Z",
                ScreenStates::isFrozen,
                () -> refusal.attempt(() -> roundControl.freeze(!isFrozen(shown()))));
        state(
                "conceal",
                text("console.desk.hide-results"),
                "H",
                ScreenStates::isConcealed,
                () -> refusal.attempt(() -> roundControl.conceal(!isConcealed(shown()))));
        Button reveal = new Button(
                text("console.desk.show-results"), click -> refusal.attempt(() -> roundControl.conceal(false)));
        reveal.setId("reveal");
        reveal.getElement().setAttribute("data-key", "R");
        SnapshotBinding.bind(reveal, snapshots, snapshot -> isConcealed(snapshot.round()), reveal::setEnabled);
        add(reveal);
    }

    private void state(String id, String label, String key, Predicate<RoundData> isOn, Runnable press) {
        Button button = new Button(label, click -> press.run());
        button.setId(id);
        button.getElement().setAttribute("data-key", key);
        SnapshotBinding.bind(button, snapshots, snapshot -> isOn.test(snapshot.round()), on -> button.getElement()
                .setAttribute("aria-pressed", String.valueOf(on)));
        add(button);
    }

    private RoundData shown() {
        return snapshots.peek().round();
    }

    private static boolean isFrozen(RoundData round) {
        return round.meeting().frozen() != null;
    }

    private static boolean isConcealed(RoundData round) {
        return round.meeting().concealed();
    }
}

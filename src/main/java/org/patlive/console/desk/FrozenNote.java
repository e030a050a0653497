package org.patlive.console.desk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;

/** Says what the room still sees while the screen is frozen and the picture below is ahead of it. */
final class FrozenNote extends Paragraph {

    FrozenNote(Signal<Snapshot> newest) {
        setId("frozen");
        addClassName("console-frozen");
        getElement().setAttribute("role", "status");
        SnapshotBinding.part(this, newest, now -> sentence(now.round()), this::setText);
    }

    private static String sentence(RoundData round) {
        ScreenState still = round.meeting().frozen();
        if (still == null) {
            return "";
        }
        String what = still.scene() == Scene.STATEMENT
                ? "statement " + still.statement()
                : still.scene().label();
        return "The screen stands still: the room sees “" + what + "”. What you choose here comes when you let it go.";
    }
}

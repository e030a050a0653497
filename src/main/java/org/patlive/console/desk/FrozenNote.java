package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;

/** Says what the screen still shows while it is frozen, because the preview on the desk is then ahead of it. */
final class FrozenNote extends Paragraph {

    FrozenNote(Signal<Snapshot> snapshots) {
        setId("frozen");
        addClassName("console-frozen");
        getElement().setAttribute("role", "status");
        SnapshotBinding.bind(this, snapshots, snapshot -> sentence(snapshot.round()), this::setText);
    }

    private static String sentence(RoundData round) {
        ScreenState frozen = round.meeting().frozen();
        return frozen == null ? "" : text("console.desk.frozen", "scene", ScreenPanel.name(frozen));
    }
}

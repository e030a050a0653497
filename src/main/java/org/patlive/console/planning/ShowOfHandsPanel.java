package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.feedback.QuestionPanel;
import org.patlive.console.feedback.QuestionToggle;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.live.Snapshot;

/** A show of hands on the three scenarios: puts them on the screen, asks the phones, and shows the counts. */
final class ShowOfHandsPanel extends Section {

    /** @param show puts something on the screen */
    ShowOfHandsPanel(
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            FeedbackService feedback,
            Consumer<ScreenState> show) {
        setId("hands");
        addClassName("console-sheet");
        Button scenarios = new Button(
                text("console.planning.hands.show-scenarios"),
                click -> show.accept(snapshots.peek().round().chosenScreen().with(Scene.SCENARIO)));
        scenarios.setId("show-scenarios");
        RefusalMessage refusal = new RefusalMessage();
        QuestionPanel question =
                new QuestionPanel(RoomQuestion.HANDS, snapshots, roundControl, new QuestionToggle(feedback), refusal);
        add(
                new H3(text("console.planning.hands.title")),
                new NotInPublicationNote(text("console.planning.hands.addition")),
                scenarios,
                question,
                refusal);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> snapshot.round().scene() == Scene.SCENARIO,
                on -> scenarios.setVisible(!on));
    }
}

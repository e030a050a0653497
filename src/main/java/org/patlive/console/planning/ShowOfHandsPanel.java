package org.patlive.console.planning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.feedback.QuestionControls;
import org.patlive.console.feedback.QuestionPanel;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.live.Snapshot;

/** A show of hands for A, B or C before the group decides: put on the screen, asked, counted, shown. */
final class ShowOfHandsPanel extends Section {

    /** @param show puts something on the screen */
    ShowOfHandsPanel(
            Signal<Snapshot> newest, RoundControl steering, FeedbackService feedback, Consumer<ScreenState> show) {
        setId("hands");
        addClassName("console-sheet");
        Button scenarios = new Button(
                "Put the scenarios on the screen",
                click -> show.accept(newest.peek().round().staging().with(Scene.SCENARIO)));
        scenarios.setId("show-scenarios");
        Refusal refusal = new Refusal();
        QuestionPanel look =
                new QuestionPanel(RoomQuestion.HANDS, newest, steering, new QuestionControls(feedback), refusal);
        add(new H3("Show of hands"), new NotInPublicationNote("Asking for hands"), scenarios, look, refusal);
        SnapshotBinding.part(
                this, newest, now -> now.round().scene() == Scene.SCENARIO, on -> scenarios.setVisible(!on));
    }
}

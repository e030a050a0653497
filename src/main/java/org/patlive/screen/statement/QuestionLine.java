package org.patlive.screen.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.SceneText;

/** A line shown while a question is open on the phones: what to do, and how many have answered. */
public class QuestionLine extends Div {

    private final Span what = new Span();
    private final Span how = SceneText.span("Only counts are shown, when the question ends", "pat-scene-asking-how");

    public QuestionLine() {
        addClassName("pat-scene-asking");
        add(what, how);
    }

    public static String question(RoomQuestion.Kind kind) {
        return switch (kind) {
            case CAUSE -> "Why do we differ?";
            case SECOND -> "Second vote: where do we stand now?";
            case HANDS -> "Show of hands: which scenario is ours?";
        };
    }

    public void show(Optional<RoomQuestion> question, Snapshot snapshot) {
        setVisible(question.isPresent());
        what.setText(question.map(asked -> switch (asked.kind()) {
                    case CAUSE -> "Answer on your phone: ";
                    case SECOND -> "Vote again on your phone: ";
                    case HANDS -> "Put up your hand on your phone: ";
                })
                .map(words -> words + snapshot.questionAnswers() + " of "
                        + snapshot.progress().joined() + (snapshot.progress().joined() == 1 ? " has" : " have"))
                .orElse(""));
    }
}

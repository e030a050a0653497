package org.patlive.screen.statement;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.SceneText;

/** A line shown while a question is open on the phones: what to do, and how many have answered. */
public class QuestionLine extends Div {

    private final Span what = new Span();
    private final Span how = SceneText.span(text("screen.question.totals"), "pat-scene-asking-how");

    public QuestionLine() {
        addClassName("pat-scene-asking");
        add(what, how);
    }

    public static String question(RoomQuestion.Kind kind) {
        return switch (kind) {
            case CAUSE -> text("screen.question.cause");
            case SECOND -> text("screen.question.second");
            case HANDS -> text("screen.question.hands");
        };
    }

    public void show(Optional<RoomQuestion> question, Snapshot snapshot) {
        setVisible(question.isPresent());
        what.setText(question.map(asked -> whatToDo(
                        asked.kind(),
                        snapshot.questionAnswers(),
                        snapshot.progress().joined()))
                .orElse(""));
    }

    private static String whatToDo(RoomQuestion.Kind kind, int answered, int joined) {
        return switch (kind) {
            case CAUSE -> text("screen.question.answer", "answered", answered, "joined", joined);
            case SECOND -> text("screen.question.vote", "answered", answered, "joined", joined);
            case HANDS -> text("screen.question.hand", "answered", answered, "joined", joined);
        };
    }
}

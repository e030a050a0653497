package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.patlive.assessment.Look;
import org.patlive.live.Snapshot;

/** While the phones are asked something: what to do, and how many have. */
class AskingLine extends Div {

    private final Span what = new Span();
    private final Span how = Texts.span("Only counts are shown, when the question ends", "pat-scene-asking-how");

    AskingLine() {
        addClassName("pat-scene-asking");
        add(what, how);
    }

    static String question(Look.Kind kind) {
        return switch (kind) {
            case CAUSE -> "Why do we differ?";
            case SECOND -> "Second vote: where do we stand now?";
            case HANDS -> "Show of hands: which scenario is ours?";
        };
    }

    void show(Optional<Look> look, Snapshot now) {
        setVisible(look.isPresent());
        what.setText(look.map(asked -> switch (asked.kind()) {
                    case CAUSE -> "Answer on your phone: ";
                    case SECOND -> "Vote again on your phone: ";
                    case HANDS -> "Put up your hand on your phone: ";
                })
                .map(words -> words + now.looked() + " of " + now.progress().joined()
                        + (now.progress().joined() == 1 ? " has" : " have"))
                .orElse(""));
    }
}

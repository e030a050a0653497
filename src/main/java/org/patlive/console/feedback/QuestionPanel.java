package org.patlive.console.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Asks the phones one question, and says how far they are and what came of it. */
public final class QuestionPanel extends Div {

    private final RoomQuestion look;
    private final Button step;
    private final Button stop;
    private final Paragraph state = new Paragraph();

    public QuestionPanel(
            RoomQuestion look,
            Signal<Snapshot> newest,
            RoundControl steering,
            QuestionControls asking,
            Refusal refusal) {
        this.look = look;
        addClassName("console-look");
        step = new Button("", click -> refusal.tried(() -> asking.step(steering.round(), look.kind())));
        step.setId("look-" + look.kind().name().toLowerCase(java.util.Locale.ROOT));
        stop = new Button("Stop without showing", click -> refusal.tried(asking::stop));
        state.getElement().setAttribute("role", "status");
        add(step, stop, state);
        SnapshotBinding.part(
                this,
                newest,
                now -> List.of(now.round().meeting(), now.round().state(), now.looked(), now.look(look), now.results()),
                changed -> show(newest.peek()));
    }

    private void show(Snapshot now) {
        boolean open = look.equals(now.round().meeting().asking());
        boolean done = now.look(look).isPresent();
        step.setText(open ? show() : ask());
        step.setVisible(!done);
        step.setEnabled(now.round().state() == RoundState.CLOSED);
        stop.setVisible(open);
        state.setText(
                open
                        ? now.looked() + " of " + now.progress().joined() + " phones have answered."
                        : done
                                ? result(now)
                                : now.round().state() == RoundState.CLOSED ? "" : "Once the round is closed.");
    }

    private String ask() {
        return switch (look.kind()) {
            case CAUSE -> "Ask why we differ (C)";
            case SECOND -> "Ask for a second vote (V)";
            case HANDS -> "Ask for a show of hands (S)";
        };
    }

    private String show() {
        return switch (look.kind()) {
            case CAUSE -> "Show why (C)";
            case SECOND -> "Show the second vote (V)";
            case HANDS -> "Show the hands (S)";
        };
    }

    private String result(Snapshot now) {
        Results results = now.results();
        List<Integer> counts = now.look(look).orElseThrow();
        return switch (look.kind()) {
            case CAUSE -> QuestionProjection.causes(results, counts).message() + ".";
            case SECOND -> {
                Item statement = Objects.requireNonNull(look.statement());
                yield QuestionProjection.movement(results, StatementProjection.of(results, statement), counts)
                                .message() + ".";
            }
            case HANDS -> hands(QuestionProjection.hands(results, counts));
        };
    }

    private static String hands(QuestionProjection.Hands hands) {
        return hands.counts()
                        .value()
                        .map(counts -> "A %d, B %d, C %d. ".formatted(counts.toArray()))
                        .orElse("")
                + hands.message();
    }
}

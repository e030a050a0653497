package org.patlive.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.patlive.analysis.LookProjection;
import org.patlive.analysis.StatementProjection;
import org.patlive.assessment.Look;
import org.patlive.assessment.RoundState;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Asks the phones about one statement, and says how far they are and what came of it. */
final class LookPanel extends Div {

    private final Look look;
    private final Button step;
    private final Button stop;
    private final Paragraph state = new Paragraph();

    LookPanel(Look look, Signal<Snapshot> newest, Steering steering, Asking asking, Refusal refusal) {
        this.look = look;
        addClassName("console-look");
        step = new Button("", click -> refusal.tried(() -> asking.step(steering.round(), look.kind())));
        step.setId("look-" + look.kind().name().toLowerCase(java.util.Locale.ROOT));
        stop = new Button("Stop without showing", click -> refusal.tried(asking::stop));
        state.getElement().setAttribute("role", "status");
        add(step, stop, state);
        Following.part(
                this,
                newest,
                now -> List.of(now.round().meeting(), now.round().state(), now.looked(), now.look(look), now.results()),
                changed -> show(newest.peek()));
    }

    private void show(Snapshot now) {
        boolean open = look.equals(now.round().meeting().asking());
        boolean done = now.look(look).isPresent();
        boolean cause = look.kind() == Look.Kind.CAUSE;
        step.setText(
                open
                        ? (cause ? "Show why (C)" : "Show the second vote (V)")
                        : (cause ? "Ask why we differ (C)" : "Ask for a second vote (V)"));
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

    private String result(Snapshot now) {
        Item item = look.statement();
        List<Integer> counts = now.look(look).orElseThrow();
        return look.kind() == Look.Kind.CAUSE
                ? LookProjection.causes(now.results(), counts).message() + "."
                : LookProjection.movement(now.results(), StatementProjection.of(now.results(), item), counts)
                                .message() + ".";
    }
}

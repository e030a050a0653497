package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Scene;
import org.patlive.live.Snapshot;

/** The foot of every scene: whose round, resting on how many, and how to join late. */
class ScreenFoot extends Footer {

    static final String ACKNOWLEDGEMENT = "Partnership Assessment Tool (2003), Crown copyright";

    private final Span partnership = new Span();
    private final Span round = new Span();
    private final Span restsOn = new Span();
    private final Div late = new Div();
    private final Div closed = new Div("This round is closed");
    private final Span address = new Span();
    private final Span code = new Span();

    ScreenFoot() {
        addClassName("pat-screen-foot");
        partnership.addClassName("pat-screen-partnership");
        restsOn.setId("rests-on");
        code.addClassName("pat-screen-code");
        late.addClassName("pat-screen-late");
        late.add(new Span("Still to join? "), address, new Span(" code "), code);
        Span acknowledgement = new Span(ACKNOWLEDGEMENT);
        acknowledgement.addClassName("pat-screen-acknowledgement");
        closed.addClassName("pat-screen-late");
        add(column(partnership, round), column(restsOn, acknowledgement), late, closed);
    }

    void show(Snapshot now, String rest, WayIn wayIn) {
        partnership.setText(now.round().partnership().name());
        round.setText(now.round().plan().title());
        restsOn.setText(rest);
        address.setText(wayIn.typed());
        code.setText(wayIn.code());
        closed.setVisible(now.round().state() == RoundState.CLOSED);
        late.setVisible(now.round().isOpen() && now.round().scene() != Scene.JOIN);
    }

    private static Div column(Span... lines) {
        Div column = new Div();
        column.add(lines);
        return column;
    }
}

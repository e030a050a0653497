package org.patlive.screen.projector;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.design.Countdown;
import org.patlive.design.TextWithComponents;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.JoinAddressText;

/** The footer of every scene: partnership and round, number of respondents, how to join late, and the countdown. */
class ProjectorFooter extends Footer {

    private final Clock clock;
    private final Countdown countdown = new Countdown();
    private final Span partnership = new Span();
    private final Span round = new Span();
    private final Span respondentCount = new Span();
    private final Div lateJoin = new Div();
    private final Div closed = new Div(text("screen.projector.closed"));
    private final Span address = new Span();
    private final Span code = new Span();

    ProjectorFooter(Clock clock) {
        this.clock = clock;
        addClassName("pat-screen-foot");
        partnership.addClassName("pat-screen-partnership");
        respondentCount.setId("rests-on");
        address.addClassName("pat-screen-address");
        code.addClassName("pat-screen-code");
        lateJoin.addClassName("pat-screen-late");
        TextWithComponents.fill(
                lateJoin,
                text(
                        "screen.projector.join-late",
                        "address",
                        TextWithComponents.place(0),
                        "code",
                        TextWithComponents.place(1)),
                address,
                code);
        Span acknowledgement = new Span(text("screen.projector.acknowledgement"));
        acknowledgement.addClassName("pat-screen-acknowledgement");
        Div end = new Div(countdown, lateJoin, closed);
        end.addClassName("pat-screen-end");
        add(column(partnership, round), column(respondentCount, acknowledgement), end);
    }

    void show(Snapshot snapshot, Scene scene, String respondents, JoinAddressText joinAddress) {
        partnership.setText(snapshot.round().partnership().name());
        round.setText(snapshot.round().plan().title());
        respondentCount.setText(respondents);
        address.setText(joinAddress.typed());
        code.setText(joinAddress.code());
        closed.setVisible(snapshot.round().state() == RoundState.CLOSED);
        lateJoin.setVisible(snapshot.round().isOpen() && scene != Scene.JOIN);
        countdown.show(snapshot.round().meeting().timerEnd(), clock.instant());
    }

    private static Div column(Span... lines) {
        Div column = new Div();
        column.add(lines);
        return column;
    }
}

package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.function.Function;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.RoundWindows.ScreenWindows;
import org.patlive.live.Snapshot;

/** Says in words what the room sees, where that is something other than one may think, and what phones cannot reach. */
final class ScreenWarnings extends Div {

    private final Signal<Snapshot> snapshots;

    /**
     * @param screens whether the screen is open anywhere
     * @param desks how many desks of the round are open
     * @param joinAddress where partners join
     */
    ScreenWarnings(
            Signal<Snapshot> snapshots, Signal<ScreenWindows> screens, Signal<Integer> desks, String joinAddress) {
        this.snapshots = snapshots;
        addClassName("console-warnings");
        Paragraph notOpen = warning("screen-not-open");
        notOpen.bindText(screens.map(state -> switch (state) {
            case NONE -> text("console.desk.screen-not-open");
            case IN_WINDOW -> text("console.desk.screen-not-full");
            case FULL_SCREEN -> "";
        }));
        Paragraph otherDesks = warning("other-desks");
        otherDesks.bindText(desks.map(count -> count > 1 ? text("console.desk.other-desks", "count", count - 1) : ""));
        warn("frozen", ScreenWarnings::frozen);
        warn("blank", round -> round.projectedScreen().scene() == Scene.BLANK ? text("console.desk.blank") : "");
        warn("concealed", round -> round.meeting().concealed() ? text("console.desk.concealed") : "");
        boolean thisComputerOnly = "localhost".equals(URI.create(joinAddress).getHost());
        warn("unreachable", round -> thisComputerOnly && round.isOpen() ? text("console.desk.unreachable") : "");
    }

    private void warn(String id, Function<RoundData, String> sentence) {
        Paragraph warning = warning(id);
        SnapshotBinding.bind(warning, snapshots, snapshot -> sentence.apply(snapshot.round()), warning::setText);
    }

    private Paragraph warning(String id) {
        Paragraph warning = new Paragraph();
        warning.setId(id);
        warning.getElement().setAttribute("role", "status");
        add(warning);
        return warning;
    }

    /** What the screen still shows; the preview on the desk is then ahead of it. */
    private static String frozen(RoundData round) {
        ScreenState frozen = round.meeting().frozen();
        return frozen == null ? "" : text("console.desk.frozen", "scene", ScreenPanel.name(frozen));
    }
}

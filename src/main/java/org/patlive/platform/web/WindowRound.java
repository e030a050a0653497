package org.patlive.platform.web;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.patlive.shared.RoundId;

/** Which round a window is about, for the log: its address would give a code or a key away. */
public final class WindowRound {

    private WindowRound() {}

    /** Said by the view that this thread builds. */
    public static void is(RoundId round) {
        ComponentUtil.setData(UI.getCurrent(), RoundId.class, round);
    }

    static String name() {
        UI ui = UI.getCurrent();
        RoundId round = ui == null ? null : ComponentUtil.getData(ui, RoundId.class);
        return round == null ? "No round" : "Round " + round;
    }
}

package org.patlive.platform.web;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.patlive.shared.RoundId;

/** The round that a Vaadin UI shows, for log messages. They must not contain its URL, which has a code or key in it. */
public final class UiRound {

    private UiRound() {}

    /** Sets the round of the current UI. */
    public static void set(RoundId round) {
        ComponentUtil.setData(UI.getCurrent(), RoundId.class, round);
    }

    static String name() {
        UI ui = UI.getCurrent();
        RoundId round = ui == null ? null : ComponentUtil.getData(ui, RoundId.class);
        return round == null ? "No round" : "Round " + round;
    }
}

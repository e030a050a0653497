package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

/** The stance of an organisation on an action. */
public enum Stance {
    OWN,
    SUPPORT,
    CAN_LIVE_WITH,
    OBJECT;

    public String label() {
        return switch (this) {
            case OWN -> text("actionplan.stance.own");
            case SUPPORT -> text("actionplan.stance.support");
            case CAN_LIVE_WITH -> text("actionplan.stance.can-accept");
            case OBJECT -> text("actionplan.stance.object");
        };
    }
}

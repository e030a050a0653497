package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

/** How urgent an action is. */
public enum Urgency {
    NOW,
    SOON,
    LATER;

    public String label() {
        return switch (this) {
            case NOW -> text("actionplan.urgency.now");
            case SOON -> text("actionplan.urgency.soon");
            case LATER -> text("actionplan.urgency.later");
        };
    }
}

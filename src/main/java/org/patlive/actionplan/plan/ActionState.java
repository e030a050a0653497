package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

/** How far an action has come: the columns of the board. */
public enum ActionState {
    PROPOSED,
    AGREED,
    UNDER_WAY,
    DONE;

    public String label() {
        return switch (this) {
            case PROPOSED -> text("actionplan.state.proposed");
            case AGREED -> text("actionplan.state.agreed");
            case UNDER_WAY -> text("actionplan.state.under-way");
            case DONE -> text("actionplan.state.done");
        };
    }
}

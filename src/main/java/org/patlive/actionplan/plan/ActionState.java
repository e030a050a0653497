package org.patlive.actionplan.plan;

/** How far an action has come: the columns of the board. */
public enum ActionState {
    PROPOSED,
    AGREED,
    UNDER_WAY,
    DONE
}

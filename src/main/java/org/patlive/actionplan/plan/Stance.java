package org.patlive.actionplan.plan;

/** The stance of an organisation on an action. */
public enum Stance {
    OWN,
    SUPPORT,
    CAN_LIVE_WITH,
    OBJECT
}

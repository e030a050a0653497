package org.patlive.actionplan.plan;

/** How urgent an action is. */
public enum Urgency {
    NOW,
    SOON,
    LATER
}

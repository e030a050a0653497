package org.patlive.actionplan.plan;

/** The stance of an organisation on an action. */
public enum Stance {
    OWN("Own"),
    SUPPORT("Support"),
    CAN_LIVE_WITH("Can live with"),
    OBJECT("Object");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

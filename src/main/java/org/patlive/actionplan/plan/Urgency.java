package org.patlive.actionplan.plan;

/** How much an action presses. */
public enum Urgency {
    NOW("Now"),
    SOON("Soon"),
    LATER("Later");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.patlive.actionplan.plan;

/** How urgent an action is. */
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

package org.patlive.actionplan.plan;

/** How far an action has come: the columns of the board. */
public enum ActionState {
    PROPOSED("Proposed"),
    AGREED("Agreed"),
    UNDER_WAY("Under way"),
    DONE("Done");

    private final String label;

    ActionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

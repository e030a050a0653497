package org.patlive.assessment.round;

/** Why the partners use the tool (introduction of the publication). */
public enum Purpose {
    DEVELOPMENTAL("Developmental framework"),
    AUDIT("Routine audit or 'health check'"),
    DIAGNOSTIC("Diagnostic");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    /** The publication's words. */
    public String label() {
        return label;
    }
}

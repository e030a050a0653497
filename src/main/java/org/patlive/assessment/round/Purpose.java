package org.patlive.assessment.round;

/** Why the partners use the tool (introduction of the publication). */
public enum Purpose {
    DEVELOPMENTAL("Developmental framework", "a newly formed partnership explores views and aspirations"),
    AUDIT("Routine audit or 'health check'", "an established partnership takes stock"),
    DIAGNOSTIC("Diagnostic", "a partnership in difficulties finds areas of conflict and consensus");

    private final String label;
    private final String explanation;

    Purpose(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    /** What the purpose means, in words that are not the publication's. */
    public String explanation() {
        return explanation;
    }
}

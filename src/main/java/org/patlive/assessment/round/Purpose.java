package org.patlive.assessment.round;

import static org.patlive.shared.text.Texts.text;

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

    /** What the purpose means, in words that are not the publication's. */
    public String explanation() {
        return switch (this) {
            case DEVELOPMENTAL -> text("assessment.purpose.developmental");
            case AUDIT -> text("assessment.purpose.audit");
            case DIAGNOSTIC -> text("assessment.purpose.diagnostic");
        };
    }
}

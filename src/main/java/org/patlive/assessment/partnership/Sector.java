package org.patlive.assessment.partnership;

/** The sector that an organisation belongs to, as in the publication's introduction. */
public enum Sector {
    PUBLIC("Public"),
    PRIVATE("Private"),
    VOLUNTARY("Voluntary");

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

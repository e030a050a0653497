package org.patlive.actionplan.plan;

/** How the next assessment takes place: the three ways that the publication names for its first scenario. */
public enum ReviewKind {
    SAME_INDIVIDUALS("A repeat exercise with the same individuals"),
    OTHER_LEVELS("Assessments at different levels in the partner organisations"),
    ON_CHANGE("No further formal assessment unless there are important changes");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

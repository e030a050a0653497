package org.patlive.actionplan.plan;

/** How the next assessment takes place: the three ways that the publication names for its first scenario. */
public enum ReviewKind {
    SAME_INDIVIDUALS,
    OTHER_LEVELS,
    ON_CHANGE
}

package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

/** How the next assessment takes place: the three ways that the publication names for its first scenario. */
public enum ReviewKind {
    SAME_INDIVIDUALS,
    OTHER_LEVELS,
    ON_CHANGE;

    public String label() {
        return switch (this) {
            case SAME_INDIVIDUALS -> text("actionplan.review.same-individuals");
            case OTHER_LEVELS -> text("actionplan.review.other-levels");
            case ON_CHANGE -> text("actionplan.review.on-change");
        };
    }
}

package org.patlive.actionplan.plan;

import java.time.LocalDate;
import java.util.Optional;

/** When, how and with whom the next assessment takes place. */
public record NextReview(Optional<ReviewKind> how, Optional<LocalDate> date, String with) {

    public boolean isOpen() {
        return how.isEmpty() && date.isEmpty() && with.isEmpty();
    }
}

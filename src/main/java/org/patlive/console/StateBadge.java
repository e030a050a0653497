package org.patlive.console;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.patlive.assessment.RoundState;

/** The state of a round in a word. */
final class StateBadge extends Badge {

    StateBadge(RoundState state) {
        show(state);
    }

    void show(RoundState state) {
        setText(
                switch (state) {
                    case DRAFT -> "In preparation";
                    case OPEN -> "Open";
                    case CLOSED -> "Closed";
                });
        removeThemeVariants(BadgeVariant.SUCCESS, BadgeVariant.CONTRAST);
        if (state != RoundState.DRAFT) {
            addThemeVariants(state == RoundState.OPEN ? BadgeVariant.SUCCESS : BadgeVariant.CONTRAST);
        }
    }
}

package org.patlive.console.parts;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import org.patlive.assessment.round.RoundState;

/** A badge with the state of a round. */
public final class StateBadge extends Badge {

    public StateBadge(RoundState state) {
        show(state);
    }

    public void show(RoundState state) {
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

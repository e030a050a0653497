package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

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
                    case DRAFT -> text("console.parts.state-draft");
                    case OPEN -> text("console.parts.state-open");
                    case CLOSED -> text("console.parts.state-closed");
                });
        removeThemeVariants(BadgeVariant.SUCCESS, BadgeVariant.CONTRAST);
        if (state != RoundState.DRAFT) {
            addThemeVariants(state == RoundState.OPEN ? BadgeVariant.SUCCESS : BadgeVariant.CONTRAST);
        }
    }
}

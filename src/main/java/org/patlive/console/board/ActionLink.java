package org.patlive.console.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.FindingId;

/**
 * What an action answers.
 *
 * @param words of the area; empty where it answers none
 */
public record ActionLink(
        FindingSubject subject,
        @Nullable FindingId finding,
        @Nullable UUID area,
        String words) {

    static final ActionLink NONE = new ActionLink(FindingSubject.WHOLE, null, null, "");

    public static ActionLink to(AreaData area) {
        return new ActionLink(area.subject(), area.finding(), area.id(), area.words());
    }
}

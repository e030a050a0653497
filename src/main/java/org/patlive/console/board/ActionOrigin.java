package org.patlive.console.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.FindingId;

/**
 * Why an action is proposed: what it is about, and the finding or area of concern that it answers.
 *
 * @param areaText empty if it answers no area
 */
public record ActionOrigin(
        FindingSubject subject,
        @Nullable FindingId finding,
        @Nullable UUID area,
        String areaText) {

    static final ActionOrigin NONE = new ActionOrigin(FindingSubject.PARTNERSHIP, null, null, "");

    public static ActionOrigin of(AreaData area) {
        return new ActionOrigin(area.subject(), area.finding(), area.id(), area.words());
    }
}

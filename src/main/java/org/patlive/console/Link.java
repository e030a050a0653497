package org.patlive.console;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.AreaData;
import org.patlive.feedback.Subject;
import org.patlive.shared.FindingId;

/**
 * What an action answers.
 *
 * @param words of the area; empty where it answers none
 */
record Link(
        Subject subject,
        @Nullable FindingId finding,
        @Nullable UUID area,
        String words) {

    static final Link NONE = new Link(Subject.WHOLE, null, null, "");

    static Link to(AreaData area) {
        return new Link(area.subject(), area.finding(), area.id(), area.words());
    }
}

package org.patlive.actionplan.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.FindingId;

/**
 * An area that the plan has to answer: an area of concern in scenario B, one of the four areas of a remedial plan in scenario C.
 *
 * @param words the text of the finding or statement, or ours
 * @param finding that it comes from; null for one that comes from the answers
 */
public record AreaData(
        UUID id,
        Kind kind,
        FindingSubject subject,
        @Nullable FindingId finding,
        String words) {

    /** Where it comes from. */
    public enum Kind {
        FINDING,
        WEAK,
        DIVIDED,
        REMEDY;

        /** Whether it comes from the answers, and is concealed with them. */
        public boolean isOfAnswers() {
            return this == WEAK || this == DIVIDED;
        }

        /** The scenario whose plan has such areas. */
        public String scenario() {
            return this == REMEDY ? "C" : "B";
        }
    }
}

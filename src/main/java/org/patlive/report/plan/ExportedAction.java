package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.report.file.BritishDate;
import org.patlive.report.plan.ExportedPlan.AttributedText;
import org.patlive.report.plan.ExportedPlan.Conflict;
import org.patlive.shared.ActionId;

/**
 * An action of an exported plan, as text; fields without a value are empty.
 *
 * @param number from 1, through the whole plan; 0 for an action that was merged into another
 * @param subject the principle or element that it is about, with its published title
 * @param support how many partners support it
 * @param objection whether an organisation has an open objection
 * @param followUp a sentence that says from which plan it was carried over
 * @param conflicts fields with two wordings, of which one is to be chosen
 */
record ExportedAction(
        int number,
        ActionId id,
        ActionState state,
        String what,
        String subject,
        String finding,
        String area,
        String owner,
        String person,
        Optional<LocalDate> due,
        String urgency,
        int support,
        boolean objection,
        List<Position> positions,
        String followUp,
        List<AttributedText> remarks,
        List<ExportedAction> merged,
        List<Conflict> conflicts) {

    /**
     * The position of an organisation on an action.
     *
     * @param stance its stance, or both where two of its people differ; empty where it has only written a note
     * @param note its minority note, or an empty string
     */
    record Position(String organisation, String stance, String note) {}

    /** Returns the owning organisation and the responsible person, as far as they are named. */
    String ownerAndPerson() {
        return String.join(
                ", ", Stream.of(owner, person).filter(part -> !part.isEmpty()).toList());
    }

    /** Returns the due date as text; empty for none. */
    String dueText() {
        return BritishDate.of(due);
    }

    /** Returns whether any partner or organisation has responded to it. */
    boolean hasResponses() {
        return support > 0 || hasPositions();
    }

    boolean hasRemarks() {
        return !remarks.isEmpty();
    }

    boolean hasPositions() {
        return !positions.isEmpty();
    }
}

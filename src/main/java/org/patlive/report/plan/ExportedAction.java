package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.report.file.BritishDate;
import org.patlive.report.plan.ExportedPlan.Open;
import org.patlive.report.plan.ExportedPlan.Said;
import org.patlive.shared.ActionId;

/**
 * One action as it goes out; what nobody has written is empty.
 *
 * @param number from 1, through the whole plan; 0 for one that was merged into another
 * @param subject the principle or element that it answers, with its published title
 * @param support how many support it
 * @param objection whether somebody objects
 * @param followUp where it was carried over from
 * @param open what stands in it in two wordings
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
        List<Said> remarks,
        List<ExportedAction> merged,
        List<Open> open) {

    /**
     * Where an organisation stands.
     *
     * @param stance both, where two of it say different things; empty where it has only written a note
     * @param note its minority note
     */
    record Position(String organisation, String stance, boolean objects, String note) {}

    /** The organisation and the person, as far as they are named. */
    String ownerAndPerson() {
        return String.join(
                ", ", Stream.of(owner, person).filter(part -> !part.isEmpty()).toList());
    }

    /** As it stands on paper; empty for no date. */
    String dueOn() {
        return BritishDate.of(due);
    }

    /** Whether anybody has said where they stand. */
    boolean isBacked() {
        return support > 0 || hasPositions();
    }

    boolean hasRemarks() {
        return !remarks.isEmpty();
    }

    boolean hasPositions() {
        return !positions.isEmpty();
    }
}

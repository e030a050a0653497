package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.report.plan.ExportedPlan.AttributedText;
import org.patlive.report.plan.ExportedPlan.Conflict;
import org.patlive.shared.ActionId;
import org.patlive.shared.text.Dates;
import org.patlive.shared.text.Texts;
import org.patlive.words.PlanWords;

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
        return Texts.series(
                Stream.of(owner, person).filter(part -> !part.isEmpty()).toList());
    }

    String stateText() {
        return PlanWords.label(state);
    }

    /** Says what it owes to a finding; empty for none. */
    String findingText() {
        return finding.isEmpty() ? "" : text("report.plan.finding", "finding", finding);
    }

    /** Says who owns it; empty for nobody. */
    String ownerText() {
        return ownerAndPerson().isEmpty() ? "" : text("report.plan.owned-by", "owner", ownerAndPerson());
    }

    /** Says when it is due; empty for no date. */
    String dueText() {
        return due.map(date -> text("report.plan.due", "date", Dates.full(date)))
                .orElse("");
    }

    /** Says how urgent it is; empty where that is open. */
    String urgencyText() {
        return urgency.isEmpty() ? "" : text("report.plan.urgency", "urgency", urgency);
    }

    /** Says how many partners support it; empty for none. */
    String supportText() {
        return support == 0 ? "" : text("report.plan.support", "count", support);
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

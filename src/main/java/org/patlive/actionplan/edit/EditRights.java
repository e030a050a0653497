package org.patlive.actionplan.edit;

import java.util.Objects;
import java.util.Optional;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;

/**
 * Decides who may edit which field: the facilitator every field, partners the actions that they proposed or their organisation
 * owns, and their own organisation's stance and note.
 */
final class EditRights {

    private EditRights() {}

    /** Checks an edit of a field of the plan itself. @throws Refused if the author is not the facilitator */
    static void checkOfPlan(Author author) {
        if (!author.facilitator()) {
            throw new Refused("Only the facilitator writes here.");
        }
    }

    /**
     * Checks an edit of a field of an action.
     *
     * @param owner the present owner of the action
     * @throws Refused if this author may not edit the field
     */
    static void check(Author author, PlanRows.Action action, PlanField field, Optional<OrganisationId> owner) {
        if (author.facilitator()) {
            return;
        }
        boolean proposer = action.author().id().equals(author.id());
        boolean allowed =
                switch (field.kind()) {
                    case STANCE, NOTE ->
                        author.organisation() != null && Objects.equals(field.organisation(), author.organisation());
                    case STATE, PLACE -> false;
                    case ABSENCE -> proposer;
                    default ->
                        proposer
                                || author.organisation() != null
                                        && owner.filter(author.organisation()::equals)
                                                .isPresent();
                };
        if (!allowed) {
            throw new Refused(refusal(field));
        }
    }

    private static String refusal(PlanField field) {
        return switch (field.kind()) {
            case STANCE, NOTE -> "You can only say where your own organisation stands.";
            case STATE, PLACE -> "The facilitator moves the actions: tell the room where this one belongs.";
            case ABSENCE -> "Only whoever proposed an action, or the facilitator, can take it off the board.";
            default ->
                "You can only change actions that you proposed or that your organisation owns; say what you think"
                        + " of the others in a remark.";
        };
    }
}

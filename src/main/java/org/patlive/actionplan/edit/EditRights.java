package org.patlive.actionplan.edit;

import java.util.Objects;
import java.util.Optional;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;

/** Who may write where: partners in the actions they own, and for their own organisation; the facilitator everywhere. */
final class EditRights {

    private EditRights() {}

    /** @throws Refused if this is not the facilitator */
    static void checkOfPlan(Author author) {
        if (!author.facilitator()) {
            throw new Refused("Only the facilitator writes here.");
        }
    }

    /**
     * @param owner of the action, as it is now
     * @throws Refused if this author may not write there
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

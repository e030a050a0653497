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
            throw new Refused("actionplan.refused.facilitator-only");
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
            throw refusal(field);
        }
    }

    private static Refused refusal(PlanField field) {
        return switch (field.kind()) {
            case STANCE, NOTE -> new Refused("actionplan.refused.other-organisation");
            case STATE, PLACE -> new Refused("actionplan.refused.facilitator-moves");
            case ABSENCE -> new Refused("actionplan.refused.not-removable");
            default -> new Refused("actionplan.refused.not-editable");
        };
    }
}

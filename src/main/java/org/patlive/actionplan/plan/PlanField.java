package org.patlive.actionplan.plan;

import org.jspecify.annotations.Nullable;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;

/**
 * Identifies one field of a plan or of one of its actions.
 *
 * @param action null for a field of the plan itself
 * @param organisation whose stance or note it is; null otherwise
 */
public record PlanField(
        @Nullable ActionId action, FieldKind kind, @Nullable OrganisationId organisation) {

    public PlanField {
        if (kind.isOfPlan() != (action == null) || kind.isOfOrganisation() != (organisation != null)) {
            throw new IllegalArgumentException("There is no " + kind + " there");
        }
    }

    public static PlanField of(ActionId action, FieldKind kind) {
        return new PlanField(action, kind, null);
    }

    public static PlanField of(FieldKind kind) {
        return new PlanField(null, kind, null);
    }

    public static PlanField of(ActionId action, FieldKind kind, OrganisationId organisation) {
        return new PlanField(action, kind, organisation);
    }

    /** The stored form within its action: {@code WHAT}, or {@code STANCE 4f1c…}. */
    public String code() {
        return organisation == null ? kind.name() : kind + " " + organisation;
    }

    /** @throws IllegalArgumentException for anything else than a code of a field that is there */
    public static PlanField of(@Nullable ActionId action, String code) {
        String[] words = code.split(" ");
        return new PlanField(
                action, FieldKind.valueOf(words[0]), words.length < 2 ? null : OrganisationId.of(words[1]));
    }
}

package org.patlive.actionplan;

import org.jspecify.annotations.Nullable;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;

/**
 * One place of a plan that holds words or a choice.
 *
 * @param action null for a field of the plan itself
 * @param organisation whose stance or note it is; null otherwise
 */
public record Slot(
        @Nullable ActionId action, Field field, @Nullable OrganisationId organisation) {

    public Slot {
        if (field.isOfPlan() != (action == null) || field.isOfOrganisation() != (organisation != null)) {
            throw new IllegalArgumentException("There is no " + field + " there");
        }
    }

    public static Slot of(ActionId action, Field field) {
        return new Slot(action, field, null);
    }

    public static Slot of(Field ofPlan) {
        return new Slot(null, ofPlan, null);
    }

    public static Slot of(ActionId action, Field field, OrganisationId organisation) {
        return new Slot(action, field, organisation);
    }

    /** Within its action: {@code WHAT}, or {@code STANCE 4f1c…}. */
    public String code() {
        return organisation == null ? field.name() : field + " " + organisation;
    }

    /** @throws IllegalArgumentException for anything else than a code of a field that is there */
    public static Slot of(@Nullable ActionId action, String code) {
        String[] words = code.split(" ");
        return new Slot(action, Field.valueOf(words[0]), words.length < 2 ? null : OrganisationId.of(words[1]));
    }
}

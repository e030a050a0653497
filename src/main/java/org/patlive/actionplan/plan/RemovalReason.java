package org.patlive.actionplan.plan;

import org.jspecify.annotations.Nullable;
import org.patlive.shared.ActionId;

/**
 * Why an action is not on the board. Nothing of the action is deleted.
 *
 * @param mergedInto the action that it was merged into; null if it was removed
 */
public record RemovalReason(@Nullable ActionId mergedInto) {

    public static final RemovalReason REMOVED = new RemovalReason(null);

    private static final String MERGED_PREFIX = "INTO ";
    private static final String REMOVED_CODE = "OFF";

    public String code() {
        return mergedInto == null ? REMOVED_CODE : MERGED_PREFIX + mergedInto;
    }

    /** @throws IllegalArgumentException for anything else than a code */
    public static RemovalReason of(String code) {
        if (code.equals(REMOVED_CODE)) {
            return REMOVED;
        }
        if (!code.startsWith(MERGED_PREFIX)) {
            throw new IllegalArgumentException("'" + code + "' is no absence");
        }
        return new RemovalReason(ActionId.of(code.substring(MERGED_PREFIX.length())));
    }
}

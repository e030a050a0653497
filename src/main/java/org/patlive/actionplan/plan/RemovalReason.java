package org.patlive.actionplan.plan;

import org.jspecify.annotations.Nullable;
import org.patlive.shared.ActionId;

/**
 * Why an action is not on the board. It is kept whole, with everything that was written in it.
 *
 * @param into the action that it was merged into; null if it was taken off
 */
public record RemovalReason(@Nullable ActionId into) {

    public static final RemovalReason TAKEN_OFF = new RemovalReason(null);

    private static final String MERGED = "INTO ";
    private static final String OFF = "OFF";

    public String code() {
        return into == null ? OFF : MERGED + into;
    }

    /** @throws IllegalArgumentException for anything else than a code */
    public static RemovalReason of(String code) {
        if (code.equals(OFF)) {
            return TAKEN_OFF;
        }
        if (!code.startsWith(MERGED)) {
            throw new IllegalArgumentException("'" + code + "' is no absence");
        }
        return new RemovalReason(ActionId.of(code.substring(MERGED.length())));
    }
}

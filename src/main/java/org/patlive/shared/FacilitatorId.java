package org.patlive.shared;

import java.util.UUID;

/** Identifies one facilitator. */
public record FacilitatorId(UUID value) {

    public static FacilitatorId random() {
        return new FacilitatorId(UUID.randomUUID());
    }

    public static FacilitatorId of(String text) {
        return new FacilitatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.patlive.shared;

import java.util.UUID;

/** Identifies one finding. */
public record FindingId(UUID value) {

    public static FindingId random() {
        return new FindingId(UUID.randomUUID());
    }

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.patlive.shared;

import java.util.UUID;

/** Identifies one round. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.patlive.shared;

import java.util.UUID;

/** Identifies one respondent. */
public record RespondentId(UUID value) {

    public static RespondentId random() {
        return new RespondentId(UUID.randomUUID());
    }

    public static RespondentId of(String text) {
        return new RespondentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

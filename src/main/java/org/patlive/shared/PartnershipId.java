package org.patlive.shared;

import java.util.UUID;

/** Identifies one partnership. */
public record PartnershipId(UUID value) {

    public static PartnershipId random() {
        return new PartnershipId(UUID.randomUUID());
    }

    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.patlive.access.facilitator;

import org.patlive.shared.FacilitatorId;

/** A facilitator's account; {@code demo} for the visitor of a demo workshop. */
public record FacilitatorData(FacilitatorId id, String email, String passwordHash, boolean demo) {

    @Override
    public String toString() {
        return "FacilitatorData[" + id + "]";
    }
}

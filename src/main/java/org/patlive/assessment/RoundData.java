package org.patlive.assessment;

import org.patlive.shared.RoundId;

/**
 * A round as it stands.
 *
 * @param code six characters that partners type to join; dead when the round is closed
 * @param screenKey unguessable part of the projected screen's address
 * @param scene what the projected screen shows
 * @param version grows with each change by the facilitator, so that late news of an older one can be told
 */
public record RoundData(
        RoundId id,
        PartnershipData partnership,
        RoundPlan plan,
        RoundState state,
        String code,
        String screenKey,
        Scene scene,
        int version) {

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}

package org.patlive.assessment;

import org.patlive.shared.RoundId;

/**
 * A round as it stands.
 *
 * @param code six characters that partners type to join; dead when the round is closed
 * @param screenKey unguessable part of the projected screen's address
 * @param staging what the facilitator has put on
 * @param meeting how the feedback meeting stands
 * @param version grows with each change by the facilitator, so that late news of an older one can be told
 */
public record RoundData(
        RoundId id,
        PartnershipData partnership,
        RoundPlan plan,
        RoundState state,
        String code,
        String screenKey,
        Staging staging,
        Meeting meeting,
        int version) {

    /** What the facilitator has put on; the projected screen shows it unless it is frozen. */
    public Scene scene() {
        return staging.scene();
    }

    /** What the room sees. */
    public Staging room() {
        Staging frozen = meeting.frozen();
        return frozen == null ? staging : frozen;
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}

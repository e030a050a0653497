package org.patlive.assessment.round;

import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.shared.RoundId;

/**
 * A round as it stands.
 *
 * @param code six characters that partners type to join; dead when the round is closed
 * @param screenKey unguessable part of the projected screen's address
 * @param chosenScreen what the facilitator has put on
 * @param meeting how the feedback meeting stands
 * @param publications how many times its figures were published, which happens when it is closed; 0 before
 * @param version grows with each change by the facilitator, so that late news of an older one can be told
 */
public record RoundData(
        RoundId id,
        PartnershipData partnership,
        RoundPlan plan,
        RoundState state,
        String code,
        String screenKey,
        ScreenState chosenScreen,
        FeedbackMeeting meeting,
        int publications,
        int version) {

    /** What the facilitator has put on; the projected screen shows it unless it is frozen. */
    public Scene scene() {
        return chosenScreen.scene();
    }

    /** What the room sees. */
    public ScreenState projectedScreen() {
        ScreenState frozen = meeting.frozen();
        return frozen == null ? chosenScreen : frozen;
    }

    /**
     * Whether its figures are those that were published: of a closed round, and of an Anonymous one that was reopened, whose
     * figures stand still until it is closed again.
     */
    public boolean isShownAsPublished() {
        return publications > 0
                && (state == RoundState.CLOSED || plan.disclosure().mode() == Mode.ANONYMOUS);
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}

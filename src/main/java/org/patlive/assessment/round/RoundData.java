package org.patlive.assessment.round;

import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.shared.RoundId;

/**
 * The state of a round.
 *
 * @param code six characters that partners type to join while the round is open
 * @param screenKey unguessable part of the projected screen's address
 * @param chosenScreen what the facilitator has chosen to show
 * @param meeting the state of the feedback meeting
 * @param publications how many times its figures were published, which happens at each closing; 0 before the first
 * @param version grows with each change, so that an event that arrives late is recognised
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

    /** The scene that the facilitator has chosen; the projected screen shows it unless it is frozen. */
    public Scene scene() {
        return chosenScreen.scene();
    }

    /** What the projected screen can show. */
    public ScreenState projectedScreen() {
        ScreenState frozen = meeting.frozen();
        return frozen == null ? chosenScreen : frozen;
    }

    /**
     * Whether its figures are the published ones: in a closed round, and in an Anonymous round that was reopened, whose figures
     * do not change until it is closed again.
     */
    public boolean isShownAsPublished() {
        return publications > 0
                && (state == RoundState.CLOSED || plan.disclosure().mode() == Mode.ANONYMOUS);
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}

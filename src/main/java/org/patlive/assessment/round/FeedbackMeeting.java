package org.patlive.assessment.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the feedback meeting stands.
 *
 * @param frozen what the screen goes on showing while the facilitator turns to something else; null while it follows
 * @param concealed whether all results are hidden, from everybody, until the facilitator shows them
 * @param asking what the phones are asked at the moment; null for nothing
 * @param minutes that the facilitator has for the agenda
 * @param planning whether the partners take part in the action plan on their phones
 * @param timer when the time for what is talked about is up; null while none is set
 */
public record FeedbackMeeting(
        @Nullable ScreenState frozen,
        boolean concealed,
        @Nullable RoomQuestion asking,
        int minutes,
        @Nullable Instant timer,
        boolean planning) {

    /** Minutes that a new round has for its agenda. */
    public static final int USUAL_MINUTES = 60;

    /** Most minutes that a facilitator may have: a day. */
    public static final int MOST_MINUTES = 600;

    public static final FeedbackMeeting NONE = new FeedbackMeeting(null, false, null, USUAL_MINUTES, null, false);
}

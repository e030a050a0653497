package org.patlive.assessment.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the feedback meeting stands.
 *
 * @param frozen what the screen goes on showing while the facilitator turns to something else; null while it follows
 * @param concealed whether all results are hidden, from everybody, until the facilitator shows them
 * @param openQuestion what the phones are asked at the moment; null for nothing
 * @param agendaMinutes that the facilitator has for the agenda
 * @param planOnPhones whether the partners take part in the action plan on their phones
 * @param timerEnd when the time for what is talked about is up; null while none is set
 */
public record FeedbackMeeting(
        @Nullable ScreenState frozen,
        boolean concealed,
        @Nullable RoomQuestion openQuestion,
        int agendaMinutes,
        @Nullable Instant timerEnd,
        boolean planOnPhones) {

    /** Minutes that a new round has for its agenda. */
    public static final int DEFAULT_MINUTES = 60;

    /** Most minutes that a facilitator may have: a day. */
    public static final int MAX_MINUTES = 600;

    public static final FeedbackMeeting INITIAL = new FeedbackMeeting(null, false, null, DEFAULT_MINUTES, null, false);
}

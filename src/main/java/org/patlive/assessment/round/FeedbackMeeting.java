package org.patlive.assessment.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the feedback meeting.
 *
 * @param frozen what the projected screen keeps showing while the facilitator chooses something else; null while it follows
 * @param concealed whether all results are hidden from everybody until the facilitator shows them
 * @param openQuestion what the phones are asked at the moment; null for nothing
 * @param agendaMinutes how long the facilitator has for the agenda, 1 to {@link #MAX_MINUTES}
 * @param planOnPhones whether partners may edit the action plan on their phones
 * @param timerEnd when the time for the current topic is up; null while no timer runs
 */
public record FeedbackMeeting(
        @Nullable ScreenState frozen,
        boolean concealed,
        @Nullable RoomQuestion openQuestion,
        int agendaMinutes,
        @Nullable Instant timerEnd,
        boolean planOnPhones) {

    /** Agenda minutes of a new round. */
    public static final int DEFAULT_MINUTES = 60;

    /** The longest agenda: ten hours. */
    public static final int MAX_MINUTES = 600;

    public static final FeedbackMeeting INITIAL = new FeedbackMeeting(null, false, null, DEFAULT_MINUTES, null, false);
}

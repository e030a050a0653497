package org.patlive.feedback.question;

import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** A respondent has answered what the phones are asked, or has changed the answer; never what it was. */
public record QuestionAnswered(RoundId round, RespondentId respondent, RoomQuestion question) {}

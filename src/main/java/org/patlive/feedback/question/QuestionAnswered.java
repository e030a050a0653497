package org.patlive.feedback.question;

import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** Published when a respondent has answered the open question or changed the answer; does not carry the answer. */
public record QuestionAnswered(RoundId round, RespondentId respondent, RoomQuestion question) {}

package org.patlive.feedback.events;

import org.patlive.assessment.Look;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** A respondent has answered what the phones are asked, or has changed the answer; never what it was. */
public record LookAnswered(RoundId round, RespondentId respondent, Look look) {}

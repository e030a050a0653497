package org.patlive.assessment.response;

import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** A respondent has pressed "finish"; answers may still change until the round closes. */
public record SheetFinished(RoundId round, RespondentId respondent) {}

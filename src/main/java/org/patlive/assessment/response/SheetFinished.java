package org.patlive.assessment.response;

import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** Published when a respondent has finished the sheet; answers may still change until the round closes. */
public record SheetFinished(RoundId round, RespondentId respondent) {}

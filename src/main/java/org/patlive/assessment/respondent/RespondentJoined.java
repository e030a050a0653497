package org.patlive.assessment.respondent;

import org.patlive.shared.RoundId;

/** Published when a respondent has joined a round. */
public record RespondentJoined(RoundId round, RespondentData respondent) {}

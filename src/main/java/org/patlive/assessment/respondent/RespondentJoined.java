package org.patlive.assessment.respondent;

import org.patlive.shared.RoundId;

/** Somebody has joined a round. */
public record RespondentJoined(RoundId round, RespondentData respondent) {}

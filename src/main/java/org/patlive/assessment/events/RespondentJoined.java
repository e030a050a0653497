package org.patlive.assessment.events;

import org.patlive.assessment.RespondentData;
import org.patlive.shared.RoundId;

/** Somebody has joined a round. */
public record RespondentJoined(RoundId round, RespondentData respondent) {}

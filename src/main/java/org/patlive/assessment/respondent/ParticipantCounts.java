package org.patlive.assessment.respondent;

/** How many respondents a round has, and how many of them have finished their sheet. */
public record ParticipantCounts(long joined, long finished) {}

package org.patlive.assessment.respondent;

/** How many take part in a round, and how many of them have said that they are done. */
public record ParticipantCounts(long joined, long finished) {}

package org.patlive.exchange.format;

/** What is referred to by its place in a list of the file, from 1. */
public enum ListReference {
    ORGANISATION,
    FINDING,
    RESPONDENT,
    ACTION,
    AREA,

    /** Somebody who writes in a plan; a number and no more, 0 for the facilitator. */
    AUTHOR,

    /** What one person writes in one field from entering it to leaving it; a number and no more. */
    WRITING;

    /** Whether its numbers stand for nothing else in the file. */
    boolean isFree() {
        return this == AUTHOR || this == WRITING;
    }
}

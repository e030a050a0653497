package org.patlive.exchange.format;

/** Kinds of things to which a file refers by numbers: the place in their list, from 1. */
public enum ReferenceKind {
    ORGANISATION,
    FINDING,
    RESPONDENT,
    ACTION,
    AREA,

    /** Somebody who writes in a plan: only a number, 0 for the facilitator. */
    AUTHOR,

    /** What one person writes in one field from entering it to leaving it: only a number. */
    EDIT_SESSION;

    /** Whether the file holds nothing but numbers of this kind, and no list. */
    boolean isNumberOnly() {
        return this == AUTHOR || this == EDIT_SESSION;
    }
}

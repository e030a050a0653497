package org.patlive.actionplan.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.Refused;

/**
 * The kinds of field of a plan and of its actions. Each field is merged by itself: two people may change two fields of the same
 * action at the same time; where they change the same field, both wordings stand until one is chosen.
 */
public enum FieldKind {
    /** What is to be done. */
    WHAT(500),
    /** The organisation that owns it, by id. */
    OWNER(36),
    /** Who in that organisation, as people there know it. */
    PERSON(120),
    /** Until when, {@code 2027-03-01}. */
    DUE(10),
    /** {@link Urgency}. */
    URGENCY(10),
    /** The principle or element that it answers, as {@link FindingSubject#code()}. */
    SUBJECT(2),
    /** The finding that it answers, by id. */
    FINDING(36),
    /** The area of concern or of remedy that it belongs to, by id. */
    AREA(36),
    /** Of one organisation: its {@link Stance}. */
    STANCE(20),
    /** Of one organisation: its minority note. */
    NOTE(1000),

    /** The column, {@link ActionState}; the last write wins. */
    STATE(20),
    /** Its position among the actions, a whole number; the last write wins. */
    PLACE(20),
    /** Why it is not on the board: {@link RemovalReason#code()}; the last write wins. */
    ABSENCE(60),

    /** Of the plan: the scenario that the group has decided on, {@code A}, {@code B} or {@code C}. */
    SCENARIO(1),
    /** Of the plan: why, in a sentence. */
    REASON(1000),
    /** Of the plan: {@link ReviewKind} of the next review. */
    REVIEW_HOW(20),
    /** Of the plan: when the next review takes place, {@code 2027-03-01}. */
    REVIEW_DATE(10),
    /** Of the plan: with whom. */
    REVIEW_WITH(500);

    private final int maxLength;

    FieldKind(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Longest value, in characters. */
    public int maxLength() {
        return maxLength;
    }

    public boolean isOfPlan() {
        return compareTo(SCENARIO) >= 0;
    }

    public boolean isOfOrganisation() {
        return this == STANCE || this == NOTE;
    }

    /** Whether the last write wins, because no wording is lost by it. */
    public boolean isLastWriteWins() {
        return this == STATE || this == PLACE || this == ABSENCE;
    }

    /** Returns the value to store. @throws Refused if it is too long, or not a value of this field */
    public String validated(String words) {
        String clean = words.replace("\0", "").strip();
        if (clean.length() > maxLength) {
            throw new Refused("actionplan.refused.too-long", "max", maxLength);
        }
        try {
            if (!clean.isEmpty()) {
                check(clean);
            }
        } catch (IllegalArgumentException | DateTimeParseException none) {
            throw new Refused("actionplan.refused.unknown-choice");
        }
        return clean;
    }

    private void check(String value) {
        switch (this) {
            case OWNER, FINDING, AREA -> UUID.fromString(value);
            case DUE, REVIEW_DATE -> LocalDate.parse(value);
            case URGENCY -> Urgency.valueOf(value);
            case SUBJECT -> new FindingSubject(value);
            case STANCE -> Stance.valueOf(value);
            case STATE -> ActionState.valueOf(value);
            case PLACE -> Long.parseLong(value);
            case ABSENCE -> RemovalReason.of(value);
            case SCENARIO -> {
                if (!"ABC".contains(value)) {
                    throw new IllegalArgumentException(value);
                }
            }
            case REVIEW_HOW -> ReviewKind.valueOf(value);
            case WHAT, PERSON, NOTE, REASON, REVIEW_WITH -> {}
        }
    }
}

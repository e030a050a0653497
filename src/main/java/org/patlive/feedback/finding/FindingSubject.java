package org.patlive.feedback.finding;

import java.util.Optional;
import org.patlive.instrument.Item;

/** What a finding is about: a principle ({@code 1} to {@code 6}), an element ({@code 1A} to {@code 6F}), or neither. */
public record FindingSubject(String code) {

    private static final String CODE = "[1-6][A-F]?";

    /** The partnership as a whole. */
    public static final FindingSubject PARTNERSHIP = new FindingSubject("");

    public FindingSubject {
        if (!code.isEmpty() && !code.matches(CODE)) {
            throw new IllegalArgumentException("There is neither a principle nor an element '" + code + "'");
        }
    }

    public static FindingSubject of(int principle) {
        return new FindingSubject(String.valueOf(principle));
    }

    public static FindingSubject of(Item statement) {
        return new FindingSubject(statement.code());
    }

    /** Returns the subject with a code; empty if there is none. */
    public static Optional<FindingSubject> parse(String code) {
        return code.isEmpty() || code.matches(CODE) ? Optional.of(new FindingSubject(code)) : Optional.empty();
    }

    /** 1 to 6, also for an element; empty for the partnership as a whole. */
    public Optional<Integer> principle() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code.charAt(0) - '0');
    }

    /** The statement of the element; empty for a principle and for the partnership as a whole. */
    public Optional<Item> statement() {
        return code.length() < 2 ? Optional.empty() : Optional.of(Item.of(code));
    }
}

package org.patlive.feedback;

import java.util.Optional;
import org.patlive.instrument.Item;

/** What a finding is about: a principle ({@code 1} to {@code 6}), an element ({@code 1A} to {@code 6F}), or neither. */
public record Subject(String code) {

    /** The partnership as a whole. */
    public static final Subject WHOLE = new Subject("");

    public Subject {
        if (!code.isEmpty() && !code.matches("[1-6][A-F]?")) {
            throw new IllegalArgumentException("There is neither a principle nor an element '" + code + "'");
        }
    }

    public static Subject of(int principle) {
        return new Subject(String.valueOf(principle));
    }

    public static Subject of(Item statement) {
        return new Subject(statement.code());
    }

    /** 1 to 6, for an element too; empty for the whole. */
    public Optional<Integer> principle() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code.charAt(0) - '0');
    }

    /** The statement of the element. */
    public Optional<Item> statement() {
        return code.length() < 2 ? Optional.empty() : Optional.of(Item.of(code));
    }
}

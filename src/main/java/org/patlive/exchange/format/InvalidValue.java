package org.patlive.exchange.format;

import java.util.Arrays;
import org.patlive.exchange.file.InvalidFile;

/** A value that its column cannot hold. The place of the value becomes a fact of the sentence that says so. */
final class InvalidValue extends IllegalArgumentException {

    private final String reason;
    private final transient Object[] facts;

    InvalidValue(String reason, Object... facts) {
        super(reason);
        this.reason = reason;
        this.facts = facts.clone();
    }

    /** What to throw where it is known which value of the file this is. */
    InvalidFile at(String place) {
        Object[] all = Arrays.copyOf(facts, facts.length + 2);
        all[facts.length] = "place";
        all[facts.length + 1] = place;
        return new InvalidFile(reason, all);
    }
}

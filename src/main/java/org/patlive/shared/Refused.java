package org.patlive.shared;

import java.util.regex.Pattern;
import org.patlive.shared.text.Texts;

/** Thrown where something cannot be done. Gives the reason as the key of one sentence, and the facts that stand in it; nothing has changed. */
public class Refused extends RuntimeException {

    /** What does not look like this is a sentence: as long as some stand in the code. */
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    private final Object[] facts;

    /** @param facts names and values of the message's arguments, in turn */
    public Refused(String reason, Object... facts) {
        super(reason, null, false, false);
        this.facts = facts.clone();
    }

    /** The key of the sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The sentence to show, in the language of whoever is served. */
    public String sentence() {
        return KEY.matcher(reason()).matches() ? Texts.text(reason(), facts) : reason();
    }
}

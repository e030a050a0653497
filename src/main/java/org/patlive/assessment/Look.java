package org.patlive.assessment;

import org.patlive.instrument.Item;

/** A question to the phones about a statement that the room looks at again (our addition to the published method). */
public record Look(Kind kind, Item statement) {

    /** What is asked. */
    public enum Kind {
        /** Why partners differ: 1 to 3, see {@link org.patlive.analysis.LookProjection.Cause}. */
        CAUSE("Why we differ", 3),

        /** The statement once more: 4 to 1. The first answers remain the assessment. */
        SECOND("Second vote", 4);

        private final String label;
        private final int answers;

        Kind(String label, int answers) {
            this.label = label;
            this.answers = answers;
        }

        public String label() {
            return label;
        }

        /** How many answers there are to choose from, 1 to this. */
        public int answers() {
            return answers;
        }
    }

    public Look {
        if (!statement.isStatement()) {
            throw new IllegalArgumentException("'" + statement + "' is not a statement of a principle");
        }
    }

    /** As stored: {@code CAUSE 1A}. */
    public String code() {
        return kind + " " + statement;
    }

    /** @throws IllegalArgumentException for anything else than a code */
    public static Look of(String code) {
        String[] words = code.split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("'" + code + "' is no question");
        }
        return new Look(Kind.valueOf(words[0]), Item.of(words[1]));
    }

    public boolean allows(int answer) {
        return answer >= 1 && answer <= kind.answers();
    }
}

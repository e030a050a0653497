package org.patlive.assessment.round;

import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;

/**
 * A question to the phones (our addition to the published method): about a statement that the group discusses, or a show of
 * hands on the three scenarios.
 *
 * @param statement what it is about; null for the show of hands
 */
public record RoomQuestion(Kind kind, @Nullable Item statement) {

    /** Asks which of the three scenarios partners would choose. */
    public static final RoomQuestion HANDS = new RoomQuestion(Kind.HANDS, null);

    /** What is asked. */
    public enum Kind {
        /** Asks why partners differ. Answers 1 to 3, see {@link org.patlive.analysis.projection.QuestionProjection.Cause}. */
        CAUSE(3),

        /** Asks about the statement once more, 4 to 1. The first answers remain the assessment. */
        SECOND(4),

        /** A show of hands, 1 to 3 for the scenarios A, B and C. The group decides, not the count. */
        HANDS(3);

        private final int answers;

        Kind(int answers) {
            this.answers = answers;
        }

        /** Number of choices; answers are 1 to this. */
        public int answers() {
            return answers;
        }
    }

    public RoomQuestion {
        if ((kind == Kind.HANDS) != (statement == null)) {
            throw new IllegalArgumentException(kind + " is not asked about " + statement);
        }
        if (statement != null && !statement.isStatement()) {
            throw new IllegalArgumentException("'" + statement + "' is not a statement of a principle");
        }
    }

    /** The stored form: {@code CAUSE 1A} or {@code HANDS}. */
    public String code() {
        return statement == null ? kind.name() : kind + " " + statement;
    }

    /** @throws IllegalArgumentException for anything else than a code */
    public static RoomQuestion of(String code) {
        String[] words = code.split(" ");
        if (words.length > 2) {
            throw new IllegalArgumentException("'" + code + "' is no question");
        }
        return new RoomQuestion(Kind.valueOf(words[0]), words.length == 1 ? null : Item.of(words[1]));
    }

    public boolean allows(int answer) {
        return answer >= 1 && answer <= kind.answers();
    }
}

package org.patlive.analysis;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a release changes about one thing. Somebody who has kept the release before, and knows who has changed something
 * since (latecomers are seen to come), must not be able to tell what any of them, or any of the others, has answered.
 *
 * @param before how many had no answer (at 0), and each answer from 1 up
 * @param after the same people, after the release
 * @param changed how many respondents have changed something, whatever it is
 * @param known how many of these had anything shown before
 */
record Step(int[] before, int[] after, int changed, int known) {

    /** A whole that is of one opinion may be seen to be (rule 4), before and after. */
    boolean tells() {
        return tellsNewAnswers() && !isUnanimous(after)
                || tellsFormerAnswers() && !isUnanimous(before)
                || tellsUnchangedAnswers() && !isUnanimous(before) && !isUnanimous(after);
    }

    /** Everybody who has changed something has come to this answer. */
    private boolean tellsNewAnswers() {
        return anyAnswer(value -> after[value] - before[value] == changed);
    }

    /** Everybody who has changed something, and had answered before, has left this answer. */
    private boolean tellsFormerAnswers() {
        return known > 0 && anyAnswer(value -> before[value] - after[value] == known);
    }

    /** Whoever has changed nothing stands where both releases have somebody: at one answer alone. */
    private boolean tellsUnchangedAnswers() {
        int withoutAnswer = before[0] - (changed - known); // newcomers had none, and are seen to have changed something
        return IntStream.of(before).sum() > changed
                && Math.min(withoutAnswer, after[0]) == 0
                && values().filter(value -> Math.min(before[value], after[value]) > 0)
                                .count()
                        == 1;
    }

    private boolean anyAnswer(IntPredicate found) {
        return values().anyMatch(found);
    }

    private IntStream values() {
        return IntStream.range(1, before.length);
    }

    private static boolean isUnanimous(int[] counts) {
        return IntStream.range(1, counts.length)
                        .filter(value -> counts[value] > 0)
                        .count()
                == 1;
    }
}

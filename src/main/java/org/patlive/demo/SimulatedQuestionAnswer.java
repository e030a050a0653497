package org.patlive.demo;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;

/** The answer of a simulated partner to a room question: random, but the same when it is asked again after a restart. */
final class SimulatedQuestionAnswer {

    private static final double CHANGES_ANSWER = 0.5;

    /** “Agree”, towards which the discussion moves answers. */
    private static final int CONSENSUS = 3;

    private final RoomQuestion question;
    private final Random random;

    SimulatedQuestionAnswer(long seed, RoomQuestion question) {
        this.question = question;
        this.random = new Random(seed ^ question.code().hashCode());
    }

    /** From 0.3 to 2 seconds: faster than most people, so that visitors do not wait. */
    long pauseMillis() {
        return 300 + random.nextLong(1_700);
    }

    /** @param answerOnSheet to the statement that the question is about; null for none */
    int choice(@Nullable Integer answerOnSheet) {
        return switch (question.kind()) {
            case CAUSE -> cause();
            case SECOND -> secondVote(answerOnSheet == null ? CONSENSUS : answerOnSheet);
            case HANDS -> showOfHands();
        };
    }

    /** Mostly for scenario B, which fits the simulated answers. */
    private int showOfHands() {
        double drawn = random.nextDouble();
        return drawn < 0.6 ? 2 : drawn < 0.8 ? 1 : 3;
    }

    private int cause() {
        double drawn = random.nextDouble();
        return drawn < 0.5 ? 1 : drawn < 0.8 ? 2 : 3;
    }

    private int secondVote(int first) {
        return random.nextDouble() < CHANGES_ANSWER ? first + Integer.signum(CONSENSUS - first) : first;
    }
}

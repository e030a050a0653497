package org.patlive.demo;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;

/** What one simulated partner makes of one question; asked again after a restart, the same. */
final class SimulatedQuestionAnswer {

    private static final double MOVED_BY_THE_DISCUSSION = 0.5;

    /** "Agree", which a good discussion tends to, from both sides. */
    private static final int COMMON_GROUND = 3;

    private final RoomQuestion look;
    private final Random random;

    SimulatedQuestionAnswer(long seed, RoomQuestion look) {
        this.look = look;
        this.random = new Random(seed ^ look.code().hashCode());
    }

    /** From a third of a second to two: quicker than most people, so that nobody waits for a demo. */
    long momentMillis() {
        return 300 + random.nextLong(1_700);
    }

    /** @param first the answer on the sheet to the statement it is about; null for none */
    int choice(@Nullable Integer first) {
        return switch (look.kind()) {
            case CAUSE -> cause();
            case SECOND -> vote(first == null ? COMMON_GROUND : first);
            case HANDS -> hand();
        };
    }

    /** Mostly for B, as the simulated partnership has its concerns. */
    private int hand() {
        double drawn = random.nextDouble();
        return drawn < 0.6 ? 2 : drawn < 0.8 ? 1 : 3;
    }

    private int cause() {
        double drawn = random.nextDouble();
        return drawn < 0.5 ? 1 : drawn < 0.8 ? 2 : 3;
    }

    private int vote(int first) {
        return random.nextDouble() < MOVED_BY_THE_DISCUSSION ? first + Integer.signum(COMMON_GROUND - first) : first;
    }
}

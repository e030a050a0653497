package org.patlive.demo;

import static org.patlive.shared.text.Texts.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.patlive.actionplan.plan.FieldKind;

/** The actions that simulated partners propose for the plan, and whether they support those of others. */
final class SimulatedProposals {

    private static final double SUPPORT_PROBABILITY = 0.6;

    private final Random random;

    SimulatedProposals(long seed) {
        this.random = new Random(seed * 31 + 7);
    }

    boolean supports() {
        return random.nextDouble() < SUPPORT_PROBABILITY;
    }

    /** One proposal for each of the first partners; the others propose nothing. @param number from 0 */
    static Optional<Map<FieldKind, String>> number(int number) {
        return switch (number) {
            case 0 -> proposal(text("demo.proposal.decides-what"), "5", "NOW");
            case 1 -> proposal(text("demo.proposal.papers"), "4B", "NOW");
            case 2 -> proposal(text("demo.proposal.savings"), "4C", "SOON");
            case 3 -> proposal(text("demo.proposal.contact"), "3", "SOON");
            case 4 -> proposal(text("demo.proposal.measures"), "6A", "SOON");
            case 5 -> proposal(text("demo.proposal.budget"), "4E", "LATER");
            default -> Optional.empty();
        };
    }

    private static Optional<Map<FieldKind, String>> proposal(String what, String subject, String urgency) {
        Map<FieldKind, String> fields = new EnumMap<>(FieldKind.class);
        fields.put(FieldKind.WHAT, what);
        fields.put(FieldKind.SUBJECT, subject);
        fields.put(FieldKind.URGENCY, urgency);
        return Optional.of(fields);
    }

    /** From one second to six. */
    long pauseMillis() {
        return 1_000 + random.nextLong(5_000);
    }
}

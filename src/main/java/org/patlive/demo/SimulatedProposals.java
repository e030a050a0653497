package org.patlive.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.patlive.actionplan.plan.FieldKind;

/** The actions that simulated partners propose for the plan, and whether they support those of others. */
final class SimulatedProposals {

    private record Proposal(String what, String subject, String urgency) {}

    private static final List<Proposal> ALL = List.of(
            new Proposal("Write on one page who decides what, and let every board agree to it", "5", "NOW"),
            new Proposal("Send papers a week before the meeting, to everybody at the same time", "4B", "NOW"),
            new Proposal("Report the savings of the shared visits under all our names", "4C", "SOON"),
            new Proposal("Name one person in each organisation whom the others may ring", "3", "SOON"),
            new Proposal("Agree three measures of success with residents and look at them twice a year", "6A", "SOON"),
            new Proposal("Give the falls team its own small budget for trying things", "4E", "LATER"));

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
        return number < ALL.size() ? Optional.of(fields(ALL.get(number))) : Optional.empty();
    }

    private static Map<FieldKind, String> fields(Proposal proposal) {
        Map<FieldKind, String> fields = new EnumMap<>(FieldKind.class);
        fields.put(FieldKind.WHAT, proposal.what());
        fields.put(FieldKind.SUBJECT, proposal.subject());
        fields.put(FieldKind.URGENCY, proposal.urgency());
        return fields;
    }

    /** From one second to six. */
    long pauseMillis() {
        return 1_000 + random.nextLong(5_000);
    }
}

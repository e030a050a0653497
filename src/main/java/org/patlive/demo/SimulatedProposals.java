package org.patlive.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.patlive.actionplan.plan.FieldKind;

/** What simulated partners propose for the action plan, and what they think of each other's proposals. */
final class SimulatedProposals {

    private record Idea(String what, String subject, String urgency) {}

    private static final List<Idea> ALL = List.of(
            new Idea("Write on one page who decides what, and let every board agree to it", "5", "NOW"),
            new Idea("Send papers a week before the meeting, to everybody at the same time", "4B", "NOW"),
            new Idea("Report the savings of the shared visits under all our names", "4C", "SOON"),
            new Idea("Name one person in each organisation whom the others may ring", "3", "SOON"),
            new Idea("Agree three measures of success with residents and look at them twice a year", "6A", "SOON"),
            new Idea("Give the falls team its own small budget for trying things", "4E", "LATER"));

    private static final double SUPPORTS = 0.6;

    private final Random random;

    SimulatedProposals(long seed) {
        this.random = new Random(seed * 31 + 7);
    }

    boolean supports() {
        return random.nextDouble() < SUPPORTS;
    }

    /** What the partner at this place in the list proposes; most propose nothing. */
    static Optional<Map<FieldKind, String>> of(int place) {
        return place < ALL.size() ? Optional.of(fields(ALL.get(place))) : Optional.empty();
    }

    private static Map<FieldKind, String> fields(Idea idea) {
        Map<FieldKind, String> first = new EnumMap<>(FieldKind.class);
        first.put(FieldKind.WHAT, idea.what());
        first.put(FieldKind.SUBJECT, idea.subject());
        first.put(FieldKind.URGENCY, idea.urgency());
        return first;
    }

    /** From one second to six: ideas take a moment longer than ticks. */
    long momentMillis() {
        return 1_000 + random.nextLong(5_000);
    }
}

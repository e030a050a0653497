package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Cohort.Member;
import org.patlive.analysis.ReleaseGate.Change;
import org.patlive.instrument.Item;

/**
 * Somebody who keeps every release, and sees who has changed something between two of them: latecomers come through the
 * door, and a neighbour takes up the phone again. What the facilitator reveals with fewer than k is left out: rule 2 allows
 * it as a deliberate act, which the console warns about.
 */
class ReleaseAttackTest {

    private static final int ROOMS = 100;
    private static final int TICKS = 60;
    private static final int K = 3;
    private static final Disclosure DISCLOSURE = new Disclosure(Mode.ANONYMOUS, K);

    /** Three things to answer are enough: one is attacked, the others hide what has changed. */
    private static final List<Item> ITEMS = List.of(Item.of("1A"), Item.of("1B"), Item.of("2A"));

    @Test
    void findsNobodysAnswerInTheDifferenceOfTwoReleases() {
        int attacked = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            for (Release release : releases(seed, ReleaseGate::due)) {
                assertThat(release.changed()).as("seed %s", seed).hasSizeGreaterThanOrEqualTo(K);
                for (Item item : ITEMS) {
                    assertThat(release.found(item))
                            .as("seed %s: %s in %s", seed, item, release)
                            .isEmpty();
                    attacked++;
                }
            }
        }
        assertThat(attacked).as("there must be something to attack").isGreaterThan(1000);
    }

    @Test
    void wouldFindAnswersIfAReleaseOnlyHadToBeLargeEnough() {
        int found = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            List<Release> releases = releases(seed, gate -> gate.changedSinceRelease() >= K ? gate.held() : List.of());
            found += (int) releases.stream()
                    .filter(release ->
                            ITEMS.stream().anyMatch(item -> !release.found(item).isEmpty()))
                    .count();
        }
        assertThat(found).isGreaterThan(15);
    }

    @Test
    void seesNothingChangeBetweenTwoReleases() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Cohort released = cohort(9);
            ReleaseGate gate = new ReleaseGate(DISCLOSURE, released);
            Results shown = released.results(1, Room::name);
            for (int tick = 0; tick < TICKS; tick++) {
                gate.hold(partner(random.nextInt(9)), ITEMS.get(random.nextInt(3)), random.nextInt(5));
                List<Change> due = gate.due();
                gate.release(due);
                Results now = released.results(1, Room::name);
                if (due.isEmpty()) {
                    assertThat(now).as("seed %s", seed).isEqualTo(shown);
                }
                shown = now;
            }
        }
    }

    @Test
    void wouldReadALatecomersAnswerOffTheirOrganisationIfItWereShownBeforeTheRoundIsClosed() {
        // given: six of each organisation, and then three latecomers, one of them of the council
        Cohort released = new Cohort(DISCLOSURE);
        ReleaseGate gate = new ReleaseGate(DISCLOSURE, released);
        for (int person = 0; person < 15; person++) {
            UUID organisation = person % 2 == 0 || person > 12 ? Room.HOSPITAL : Room.COUNCIL;
            released.join(new Member(partner(person), null, person == 12 ? Room.COUNCIL : organisation, null));
        }
        List<Results> shown = new ArrayList<>();
        for (int person = 0; person < 15; person++) {
            gate.hold(partner(person), Item.weight(1), person == 12 ? 1 : 1 + person % 4);
            List<Change> due = gate.due();
            gate.release(due);
            shown.add(released.results(person, Room::name));
        }

        assertThat(council(shown.get(11))).contains(18 / 6.0);
        assertThat(council(shown.get(14))).as("somebody came who answered 1").contains(19 / 7.0);
        assertThat(shown).extracting(results -> council(results.whileOpen())).containsOnly(Optional.empty());
    }

    private static Optional<Double> council(Results results) {
        return results.organisations()
                .getFirst()
                .principles()
                .getFirst()
                .significance()
                .value();
    }

    private interface Rule {
        List<Change> due(ReleaseGate gate);
    }

    /** A release later than the first: everybody's answers before and after, of which the attacker sees the counts. */
    private record Release(
            Map<UUID, Map<Item, Integer>> before, Map<UUID, Map<Item, Integer>> after, Set<UUID> changed) {

        /**
         * Those whose answer, before or after, is the same whatever the room may have been; but for a whole of one opinion,
         * which the rules allow to be seen.
         */
        Set<UUID> found(Item item) {
            int[] first = counts(before, item);
            int[] second = counts(after, item);
            Set<UUID> found = new HashSet<>();
            if (n(first) < K || n(second) < K) {
                return found; // one of them is not shown
            }
            for (UUID person : people()) {
                int was = before.getOrDefault(person, Map.of()).getOrDefault(item, 0);
                int is = after.getOrDefault(person, Map.of()).getOrDefault(item, 0);
                boolean unchanged = !changed.contains(person);
                boolean wasTold = isUnanimous(first) || unchanged && isUnanimous(second);
                boolean isTold = isUnanimous(second) || unchanged && isUnanimous(first);
                if (was > 0 && !wasTold && !mayBe(person, first, second, was, -1)
                        || is > 0 && !isTold && !mayBe(person, first, second, -1, is)) {
                    found.add(person);
                }
            }
            return found;
        }

        private Set<UUID> people() {
            Set<UUID> people = new TreeSet<>(before.keySet());
            people.addAll(after.keySet());
            return people;
        }

        /** Whether the counts fit a room in which this person's answer was not the one, or is not the other. */
        private boolean mayBe(UUID person, int[] first, int[] second, int notBefore, int notAfter) {
            Set<Long> reached = Set.of(packed(first, second));
            for (UUID other : people()) {
                Set<Long> next = new HashSet<>();
                for (int was = 0; was <= (before.containsKey(other) ? 4 : 0); was++) {
                    for (int is = 0; is <= 4; is++) {
                        boolean allowed = (changed.contains(other) || was == is)
                                && !(other.equals(person) && (was == notBefore || is == notAfter));
                        if (allowed) {
                            take(reached, 4 * was, 4 * (5 + is), next);
                        }
                    }
                }
                reached = next;
            }
            return !reached.isEmpty();
        }

        /** What is left of both releases' counts, four bits each. */
        private static long packed(int[] first, int[] second) {
            long packed = 0;
            for (int value = 4; value >= 0; value--) {
                packed = packed << 4 | second[value];
            }
            for (int value = 4; value >= 0; value--) {
                packed = packed << 4 | first[value];
            }
            return packed;
        }

        private static void take(Set<Long> reached, int was, int is, Set<Long> next) {
            for (long left : reached) {
                if ((left >> was & 15) > 0 && (left >> is & 15) > 0) {
                    next.add(left - (1L << was) - (1L << is));
                }
            }
        }

        private int[] counts(Map<UUID, Map<Item, Integer>> sheets, Item item) {
            int[] counts = new int[5];
            people().forEach(person ->
                    counts[sheets.getOrDefault(person, Map.of()).getOrDefault(item, 0)]++);
            return counts;
        }

        private static int n(int[] counts) {
            return IntStream.of(counts).skip(1).sum();
        }

        private static boolean isUnanimous(int[] counts) {
            return IntStream.range(1, 5).filter(value -> counts[value] > 0).count() == 1;
        }
    }

    /** Three to nine people come one after the other, tick, and change their minds. */
    private static List<Release> releases(long seed, Rule rule) {
        Random random = new Random(seed);
        int size = 4 + random.nextInt(4);
        int opinions = 2 + random.nextInt(3);
        Cohort released = cohort(size);
        ReleaseGate gate = new ReleaseGate(DISCLOSURE, released);
        Map<UUID, Map<Item, Integer>> shown = Map.of();
        List<Release> releases = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            int present = Math.min(size, 3 + tick / 8);
            int value = random.nextInt(8) == 0 ? 0 : 5 - (1 + random.nextInt(opinions));
            gate.hold(partner(random.nextInt(present)), ITEMS.get(random.nextInt(3)), value);
            List<Change> due = rule.due(gate);
            if (!due.isEmpty()) {
                gate.release(due);
                Map<UUID, Map<Item, Integer>> now = sheets(released, size);
                if (!shown.isEmpty()) {
                    releases.add(new Release(
                            shown, now, due.stream().map(Change::respondent).collect(Collectors.toSet())));
                }
                shown = now;
            }
        }
        return releases;
    }

    /** Of those who have answered anything. */
    private static Map<UUID, Map<Item, Integer>> sheets(Cohort released, int size) {
        Map<UUID, Map<Item, Integer>> sheets = new HashMap<>();
        for (int person = 0; person < size; person++) {
            UUID id = partner(person);
            if (released.hasAnswered(id)) {
                sheets.put(
                        id, ITEMS.stream().collect(Collectors.toMap(item -> item, item -> released.value(id, item))));
            }
        }
        return sheets;
    }

    private static Cohort cohort(int size) {
        Cohort cohort = new Cohort(DISCLOSURE);
        IntStream.range(0, size).forEach(person -> cohort.join(new Member(partner(person), null, null, null)));
        return cohort;
    }

    private static UUID partner(int number) {
        return new UUID(0, number);
    }
}

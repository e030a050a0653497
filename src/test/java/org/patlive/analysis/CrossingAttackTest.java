package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.SmallRoom.Person;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Somebody who knows everybody's organisation and level, reads the weights of the whole and of all groups shown, and tries
 * every assignment of weights that fits them. A weight that is the same in all of them is found. Only the means are shown;
 * here their counts are attacked, which tell more.
 */
class CrossingAttackTest {

    private static final Item WEIGHT = Item.weight(1);
    private static final int ROOMS = 300;

    @Test
    void findsNobodysWeightInTheCountsOfOrganisationsAndLevels() {
        int bothShown = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            SmallRoom room = SmallRoom.random(seed, WEIGHT);
            Results results = room.results();

            assertThat(found(room, results.organisations(), results.levels()))
                    .as("seed %s", seed)
                    .isEmpty();
            bothShown += isAnyShown(results.organisations()) && isAnyShown(results.levels()) ? 1 : 0;
        }
        assertThat(bothShown).as("the rules must leave something to attack").isGreaterThan(ROOMS / 50);
    }

    @Test
    void wouldFindWeightsIfTheLevelsDidNotGiveWay() {
        int found = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            SmallRoom room = SmallRoom.random(seed, WEIGHT);
            found += found(
                                    room,
                                    room.results().organisations(),
                                    room.withoutOrganisations().levels())
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(found).isPositive();
    }

    @Test
    void keepsTheLevelsBackWhereAnOrganisationOfFiveHasFourOfTheFiveManagers() {
        SmallRoom room = new SmallRoom(WEIGHT)
                .has(3, Room.COUNCIL, Level.MANAGEMENT, 4)
                .has(1, Room.COUNCIL, Level.MANAGEMENT, 3)
                .has(1, Room.COUNCIL, Level.FRONT_LINE, 1)
                .has(1, Room.HOSPITAL, Level.MANAGEMENT, 2)
                .has(1, Room.HOSPITAL, Level.FRONT_LINE, 3)
                .has(2, Room.HOSPITAL, Level.FRONT_LINE, 4);
        List<Group> organisations = room.results().organisations();

        assertThat(isAnyShown(organisations)).isTrue();
        assertThat(isAnyShown(room.results().levels())).isFalse();
        assertThat(found(room, organisations, room.withoutOrganisations().levels()))
                .as("what both would tell: the manager of the hospital, and who is none in the council")
                .contains(4, 5);
    }

    @Test
    void showsBothWhereTheyTellNothingTogether() {
        SmallRoom room = new SmallRoom(WEIGHT);
        for (int answer = 1; answer <= 3; answer++) {
            room.has(1, Room.COUNCIL, Level.MANAGEMENT, answer)
                    .has(1, Room.COUNCIL, Level.FRONT_LINE, answer)
                    .has(1, Room.HOSPITAL, Level.MANAGEMENT, answer)
                    .has(1, Room.HOSPITAL, Level.FRONT_LINE, answer);
        }

        assertThat(isAnyShown(room.results().organisations())).isTrue();
        assertThat(isAnyShown(room.results().levels())).isTrue();
    }

    /** The people, by number, whose answer is the same in all rooms that look like this one. */
    private static Set<Integer> found(SmallRoom room, List<Group> organisations, List<Group> levels) {
        Set<Integer> found = new HashSet<>();
        int[] whole = counts(room, person -> true);
        if (IntStream.of(whole).filter(count -> count > 0).count() == 1) {
            return found; // which the rules allow
        }
        List<int[]> constraints = new ArrayList<>(List.of(whole));
        List<List<Integer>> constraintsOf = new ArrayList<>();
        room.people.forEach(person -> constraintsOf.add(new ArrayList<>(List.of(0))));
        constrain(room, organisations, SmallRoom::organisation, constraints, constraintsOf);
        constrain(room, levels, SmallRoom::level, constraints, constraintsOf);
        for (int person = 0; person < room.people.size(); person++) {
            int mine = room.people.get(person).answer();
            if (IntStream.range(1, whole.length)
                    .noneMatch(new Guess(person, mine, constraints, constraintsOf)::isPossible)) {
                found.add(person);
            }
        }
        return found;
    }

    private static void constrain(
            SmallRoom room,
            List<Group> groups,
            Function<Person, String> name,
            List<int[]> constraints,
            List<List<Integer>> constraintsOf) {
        for (Group group : groups) {
            if (isShown(group)) {
                int[] counts = counts(room, person -> name.apply(person).equals(group.name()));
                constraints.add(counts);
                for (int person = 0; person < constraintsOf.size(); person++) {
                    if (name.apply(room.people.get(person)).equals(group.name())) {
                        constraintsOf.get(person).add(constraints.size() - 1);
                    }
                }
            }
        }
    }

    private static boolean isAnyShown(List<Group> groups) {
        return groups.stream().anyMatch(group -> isShown(group));
    }

    private static boolean isShown(Group group) {
        return group.principles().getFirst().significance().isShown();
    }

    private static int[] counts(SmallRoom room, java.util.function.Predicate<Person> who) {
        int[] counts = new int[room.item.highest() + 1];
        room.people.stream().filter(who).forEach(person -> counts[person.answer()]++);
        return counts;
    }

    /** Whether somebody may have answered otherwise: everybody's answer is tried, as long as no count is exceeded. */
    private record Guess(int person, int answer, List<int[]> constraints, List<List<Integer>> constraintsOf) {

        boolean isPossible(int otherwise) {
            return otherwise != answer && take(person, otherwise, () -> goesOn(0));
        }

        private boolean goesOn(int next) {
            if (next == constraintsOf.size()) {
                return true; // as many answers as people, none exceeded: all counts are met
            }
            return next == person
                    ? goesOn(next + 1)
                    : IntStream.range(1, constraints.getFirst().length)
                            .anyMatch(value -> take(next, value, () -> goesOn(next + 1)));
        }

        private boolean take(int who, int value, java.util.function.BooleanSupplier rest) {
            List<Integer> places = constraintsOf.get(who);
            boolean fits = places.stream().allMatch(place -> constraints.get(place)[value] > 0);
            if (!fits) {
                return false;
            }
            places.forEach(place -> constraints.get(place)[value]--);
            boolean possible = rest.getAsBoolean();
            places.forEach(place -> constraints.get(place)[value]++);
            return possible;
        }
    }
}

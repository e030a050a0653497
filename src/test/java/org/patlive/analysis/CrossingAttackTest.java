package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.SmallRoom.Person;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Somebody who knows everybody's organisation and level, reads the counts of the whole and of all groups shown, and tries
 * every assignment of answers that fits them. An answer that is the same in all of them is found.
 */
class CrossingAttackTest {

    @ParameterizedTest
    @CsvSource({"1A, 600", "W1, 300"})
    void findsNobodysAnswerInTheCountsOfOrganisationsAndLevels(String item, int rooms) {
        int bothShown = 0;
        for (int seed = 0; seed < rooms; seed++) {
            SmallRoom room = SmallRoom.random(seed, Item.of(item));
            Results results = room.results();

            assertThat(found(room, results.organisations(), results.levels()))
                    .as("%s, seed %s", item, seed)
                    .isEmpty();
            bothShown += isAnyShown(room, results.organisations()) && isAnyShown(room, results.levels()) ? 1 : 0;
        }
        assertThat(bothShown).as("the rules must leave something to attack").isGreaterThan(rooms / 50);
    }

    @ParameterizedTest
    @CsvSource({"1A, 600", "W1, 300"})
    void wouldFindAnswersIfTheLevelsDidNotGiveWay(String item, int rooms) {
        int found = 0;
        for (int seed = 0; seed < rooms; seed++) {
            SmallRoom room = SmallRoom.random(seed, Item.of(item));
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
        SmallRoom room = new SmallRoom(Item.of("1A"))
                .has(3, Room.COUNCIL, Level.MANAGEMENT, 4)
                .has(1, Room.COUNCIL, Level.MANAGEMENT, 3)
                .has(1, Room.COUNCIL, Level.FRONT_LINE, 1)
                .has(1, Room.HOSPITAL, Level.MANAGEMENT, 2)
                .has(1, Room.HOSPITAL, Level.FRONT_LINE, 3)
                .has(2, Room.HOSPITAL, Level.FRONT_LINE, 4);
        List<Group> organisations = room.results().organisations();

        assertThat(isAnyShown(room, organisations)).isTrue();
        assertThat(isAnyShown(room, room.results().levels())).isFalse();
        assertThat(found(room, organisations, room.withoutOrganisations().levels()))
                .as("what both would tell: the manager of the hospital, and who is none in the council")
                .contains(4, 5);
    }

    @Test
    void showsBothWhereTheyTellNothingTogether() {
        SmallRoom room = new SmallRoom(Item.of("1A"));
        for (int answer = 1; answer <= 3; answer++) {
            room.has(1, Room.COUNCIL, Level.MANAGEMENT, answer)
                    .has(1, Room.COUNCIL, Level.FRONT_LINE, answer)
                    .has(1, Room.HOSPITAL, Level.MANAGEMENT, answer)
                    .has(1, Room.HOSPITAL, Level.FRONT_LINE, answer);
        }

        assertThat(isAnyShown(room, room.results().organisations())).isTrue();
        assertThat(isAnyShown(room, room.results().levels())).isTrue();
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
        constrain(room, organisations, NameOf::organisation, constraints, constraintsOf);
        constrain(room, levels, NameOf::level, constraints, constraintsOf);
        for (int person = 0; person < room.people.size(); person++) {
            int mine = room.people.get(person).answer();
            if (IntStream.range(1, whole.length)
                    .noneMatch(new Guess(person, mine, constraints, constraintsOf)::isPossible)) {
                found.add(person);
            }
        }
        return found;
    }

    private static final class NameOf {

        static String organisation(Person person) {
            return person.organisation() == null ? GroupOrder.NOT_SAID : Room.name(person.organisation());
        }

        static String level(Person person) {
            Level level = person.level();
            return level == null ? GroupOrder.NOT_SAID : level.label();
        }
    }

    private static void constrain(
            SmallRoom room,
            List<Group> groups,
            Function<Person, String> name,
            List<int[]> constraints,
            List<List<Integer>> constraintsOf) {
        for (Group group : groups) {
            if (isShown(room, group)) {
                int[] counts = counts(room, person -> name.apply(person).equals(group.name()));
                assertThat(published(room, group)).isIn(null, counts);
                constraints.add(counts);
                for (int person = 0; person < constraintsOf.size(); person++) {
                    if (name.apply(room.people.get(person)).equals(group.name())) {
                        constraintsOf.get(person).add(constraints.size() - 1);
                    }
                }
            }
        }
    }

    private static boolean isAnyShown(SmallRoom room, List<Group> groups) {
        return groups.stream().anyMatch(group -> isShown(room, group));
    }

    /** Of a weight only the mean is shown; here its counts are attacked, which tell more. */
    private static boolean isShown(SmallRoom room, Group group) {
        return room.item.isWeight()
                ? group.principles().getFirst().significance().isShown()
                : group.statements().getFirst().distribution().isShown();
    }

    private static int @org.jspecify.annotations.Nullable [] published(SmallRoom room, Group group) {
        if (room.item.isWeight()) {
            return null;
        }
        List<Integer> counts =
                group.statements().getFirst().distribution().get().counts();
        return IntStream.rangeClosed(0, 4)
                .map(value -> value == 0 ? 0 : counts.get(4 - value))
                .toArray();
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

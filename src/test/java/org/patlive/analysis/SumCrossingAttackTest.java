package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Results.Gaps;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.analysis.SmallRoom.Person;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Somebody who knows everybody's organisation and level, the counts of the whole, the sums of all groups shown and the
 * gaps, in rooms where people differ in one statement alone. Every room that fits is tried; an answer that is the same in
 * all of them is found.
 */
class SumCrossingAttackTest {

    private static final int ROOMS = 1500;
    private static final Item STATEMENT = Item.of("1A");

    @Test
    void findsNobodysAnswerInSumsAndGaps() {
        int organisations = 0;
        int levels = 0;
        int gaps = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            SmallRoom room = SmallRoom.random(seed, STATEMENT);
            Results results = room.principle();

            assertThat(found(room, results, results.levels()))
                    .as("seed %s", seed)
                    .isEmpty();
            organisations += isAnyShown(results.organisations()) ? 1 : 0;
            levels += isAnyShown(results.organisations()) && isAnyShown(results.levels()) ? 1 : 0;
            gaps += results.statements().getFirst().levelGap().isShown() ? 1 : 0;
        }
        assertThat(List.of(organisations, levels, gaps))
                .as("the rules must leave something to attack")
                .allMatch(shown -> shown > ROOMS / 100);
    }

    @Test
    void findsNobodysAnswerInTheGapsAlone() {
        int gaps = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            SmallRoom room = SmallRoom.random(seed, STATEMENT);
            Results results = room.results();

            assertThat(found(room, results, results.levels()))
                    .as("seed %s", seed)
                    .isEmpty();
            gaps += results.statements().getFirst().levelGap().isShown() ? 1 : 0;
        }
        assertThat(gaps).as("the rules must leave something to attack").isGreaterThan(ROOMS / 100);
    }

    @Test
    void wouldFindAnswersIfTheLevelsDidNotGiveWay() {
        int found = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            SmallRoom room = SmallRoom.random(seed, STATEMENT);
            List<Group> levels = room.principleWithoutOrganisations().levels();
            found += found(room, room.principle(), levels).isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void keepsTheLevelsBackWhereTheGapsAndBothSumsTellWhoIsInBoth() {
        SmallRoom room = new SmallRoom(STATEMENT)
                .has(1, Room.COUNCIL, Level.MANAGEMENT, 1)
                .has(1, Room.COUNCIL, Level.BOARD, 1)
                .has(1, Room.COUNCIL, Level.FRONT_LINE, 2)
                .has(1, Room.HOSPITAL, Level.BOARD, 1)
                .has(1, Room.HOSPITAL, Level.BOARD, 2)
                .has(1, Room.HOSPITAL, Level.FRONT_LINE, 2);
        Results results = room.principle();

        assertThat(isAnyShown(results.organisations())).isTrue();
        assertThat(isAnyShown(results.levels())).isFalse();
        assertThat(found(room, results, room.principleWithoutOrganisations().levels()))
                .as("what both would tell: the council's board member, and the hospital's front line")
                .containsExactlyInAnyOrder(1, 5);
    }

    @Test
    void showsBothWhereTheyTellNothingTogether() {
        SmallRoom room = new SmallRoom(STATEMENT);
        for (int answer = 1; answer <= 3; answer++) {
            room.has(1, Room.COUNCIL, Level.MANAGEMENT, answer)
                    .has(1, Room.COUNCIL, Level.FRONT_LINE, answer)
                    .has(1, Room.HOSPITAL, Level.MANAGEMENT, answer)
                    .has(1, Room.HOSPITAL, Level.FRONT_LINE, answer);
        }

        assertThat(isAnyShown(room.principle().organisations())).isTrue();
        assertThat(isAnyShown(room.principle().levels())).isTrue();
    }

    private static boolean isAnyShown(List<Group> groups) {
        return groups.stream().anyMatch(SumCrossingAttackTest::isShown);
    }

    private static boolean isShown(Group group) {
        return group.principles().getFirst().score().isShown();
    }

    /** The people, by number, whose answer is the same in all rooms that look like this one. */
    private static Set<Integer> found(SmallRoom room, Results results, List<Group> levels) {
        List<Integer> answers = room.people.stream().map(Person::answer).toList();
        if (new HashSet<>(answers).size() == 1) {
            return Set.of(); // which the rules allow
        }
        return new Attack(room.people, results, levels).found(answers);
    }

    /** All ways to give the answers of the whole to these people. */
    private static final class Attack {

        private final List<Person> people;
        private final StatementResult published;
        private final List<List<Integer>> members = new ArrayList<>();
        private final List<Set<Integer>> possible = new ArrayList<>();
        private final int[] left = new int[5];
        private final int[] guess;

        Attack(List<Person> people, Results results, List<Group> levels) {
            this.people = people;
            this.published = results.statements().getFirst();
            this.guess = new int[people.size()];
            know(results.organisations(), SmallRoom::organisation);
            know(levels, SmallRoom::level);
            people.forEach(person -> possible.add(new HashSet<>()));
        }

        private void know(List<Group> groups, Function<Person, String> name) {
            groups.stream()
                    .filter(SumCrossingAttackTest::isShown)
                    .map(group -> IntStream.range(0, people.size())
                            .filter(person -> name.apply(people.get(person)).equals(group.name()))
                            .boxed()
                            .toList())
                    .forEach(members::add);
        }

        Set<Integer> found(List<Integer> answers) {
            answers.forEach(answer -> left[answer]++);
            IntStream.range(0, guess.length).forEach(person -> guess[person] = answers.get(person));
            List<Integer> sums = sums();
            Looks looks = looks();
            assertThat(published.gaps().value())
                    .isIn(Optional.empty(), looks.gaps().value());
            assertThat(published.levelGap().map(LevelGap::points).value())
                    .isIn(Optional.empty(), looks.levels().value());
            guess(0, sums, looks);
            assertThat(possible).allMatch(found -> !found.isEmpty());
            Set<Integer> found = new HashSet<>();
            IntStream.range(0, guess.length)
                    .filter(person -> possible.get(person).size() == 1)
                    .forEach(found::add);
            return found;
        }

        private void guess(int person, List<Integer> sums, Looks looks) {
            if (person == guess.length) {
                if (sums().equals(sums) && looks().equals(looks)) {
                    IntStream.range(0, guess.length)
                            .forEach(one -> possible.get(one).add(guess[one]));
                }
                return;
            }
            for (int answer = 1; answer <= 4; answer++) {
                if (left[answer] > 0) {
                    left[answer]--;
                    guess[person] = answer;
                    guess(person + 1, sums, looks);
                    left[answer]++;
                }
            }
        }

        private List<Integer> sums() {
            return members.stream()
                    .map(group ->
                            group.stream().mapToInt(person -> guess[person]).sum())
                    .toList();
        }

        /** As far as they are published. */
        private record Looks(Figure<Gaps> gaps, Figure<Double> levels) {}

        private Looks looks() {
            return new Looks(
                    published.gaps().isShown()
                            ? Figure.shown(PairwiseGaps.of(counts(Person::organisation)))
                            : Figure.hidden(Figure.Reason.UNDEFINED),
                    published.levelGap().isShown()
                            ? LevelGap.of(counts(Person::level)).map(LevelGap::points)
                            : Figure.hidden(Figure.Reason.UNDEFINED));
        }

        private List<int[]> counts(Function<Person, @Nullable Object> by) {
            Map<Object, int[]> counts = new TreeMap<>();
            for (int person = 0; person < guess.length; person++) {
                Object group = by.apply(people.get(person));
                if (Objects.nonNull(group)) {
                    counts.computeIfAbsent(group, first -> new int[4])[4 - guess[person]]++;
                }
            }
            return List.copyOf(counts.values());
        }
    }
}

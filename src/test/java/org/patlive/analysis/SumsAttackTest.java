package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Cohort.Member;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Results.Distribution;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.PrincipleResult;
import org.patlive.analysis.Results.Score;
import org.patlive.analysis.Results.StatementResult;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Somebody who takes sums apart: six statements less their principle, six principles less their aggregate, the whole less
 * the groups. What is left is what stands on the sheets that are not complete.
 */
class SumsAttackTest {

    private static final int ROOMS = 600;
    private static final Optional<Reason> TELLING = Optional.of(Reason.WOULD_REVEAL_EVERY_ANSWER);

    /** A principle (or an aggregate) of the whole or a group, and how many parts are left without it. */
    private record Sum(int n, long sum, long parts, long points) {

        static Sum of(Score score, long parts, long points) {
            return new Sum(score.n(), score.sum(), parts - 6L * score.n(), points - score.sum());
        }

        Sum minus(Sum other) {
            return new Sum(n - other.n, sum - other.sum, parts - other.parts, points - other.points);
        }

        void tellsNothing(String where, int lowest) {
            assertThat(parts).as(where).isNotEqualTo(1);
            if (parts > 0) {
                assertThat(isAtOneEnd(parts, points, lowest / 6))
                        .as(where + ": all of %s at one end", this)
                        .isFalse();
                assertThat(isAtOneEnd(n, sum, lowest))
                        .as(where + ": what the complete sheets say is known of %s", this)
                        .isFalse();
            }
        }

        private static boolean isAtOneEnd(long n, long sum, long lowest) {
            return n > 0 && (sum == n * lowest || sum == 4 * n * lowest);
        }
    }

    @Test
    void leaveNoSingleAnswerOfASheetThatIsNotComplete() {
        int attacked = 0;
        int partial = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            Results results = room(seed, Mode.ANONYMOUS).results();
            Results open = room(seed, Mode.OPEN).results();
            String where = "seed " + seed;
            List<@Nullable Sum> wholes = sums(results.principles(), results.statements(), results.aggregate());
            assertThat(results.aggregate().isShown()
                            && results.principles().stream()
                                    .anyMatch(one -> one.score().reason().equals(TELLING)))
                    .as(where + ": an aggregate that gives a hidden principle back")
                    .isFalse();
            for (Function<Results, List<Group>> dimension :
                    List.<Function<Results, List<Group>>>of(Results::organisations, Results::levels)) {
                attacked += attack(
                        where,
                        results.disclosure().threshold(),
                        wholes,
                        dimension.apply(results),
                        dimension.apply(open));
            }
            partial += (int) wholes.stream()
                    .filter(sum -> sum != null && sum.parts() > 0)
                    .count();
        }
        assertThat(attacked).as("the rules must leave something to attack").isGreaterThan(1000);
        assertThat(partial).isGreaterThan(400);
    }

    /**
     * @param open the same groups with the counts of their statements, which are never shown
     * @return how many sums of groups were shown
     */
    private static int attack(String where, int k, List<@Nullable Sum> wholes, List<Group> groups, List<Group> open) {
        int attacked = 0;
        for (int place = 0; place < 7; place++) {
            int lowest = place < 6 ? 6 : 36;
            int index = place;
            List<Sum> shown = IntStream.range(0, groups.size())
                    .mapToObj(group -> sums(
                                    groups.get(group).principles(),
                                    open.get(group).statements(),
                                    groups.get(group).aggregate())
                            .get(index))
                    .filter(Objects::nonNull)
                    .toList();
            Sum whole = wholes.get(place);
            Stream.concat(shown.stream(), Stream.ofNullable(whole)).forEach(sum -> {
                assertThat(sum.n()).as(where).isGreaterThanOrEqualTo(k);
                sum.tellsNothing(where, lowest);
            });
            if (whole != null && !shown.isEmpty()) {
                for (int set = 1; set < 1 << shown.size(); set++) {
                    Sum left = whole;
                    for (int group = 0; group < shown.size(); group++) {
                        left = (set & 1 << group) == 0 ? left : left.minus(shown.get(group));
                    }
                    assertThat(left.n() == 0 || left.n() >= k).as(where).isTrue();
                    if (left.n() > 0) {
                        left.tellsNothing(where + ", place " + place, lowest);
                    }
                }
            }
            attacked += shown.size();
        }
        return attacked;
    }

    /** Six principles and the aggregate; null where one side of the subtraction is hidden. */
    private static List<@Nullable Sum> sums(
            List<PrincipleResult> principles, List<StatementResult> statements, Figure<Score> aggregate) {
        List<@Nullable Sum> sums = new ArrayList<>();
        for (int principle = 0; principle < 6; principle++) {
            List<Distribution> parts = statements.subList(principle * 6, principle * 6 + 6).stream()
                    .flatMap(statement -> statement.distribution().value().stream())
                    .toList();
            sums.add(principles
                    .get(principle)
                    .score()
                    .value()
                    .filter(score -> parts.size() == 6)
                    .map(score -> Sum.of(
                            score,
                            parts.stream().mapToInt(Distribution::n).sum(),
                            parts.stream()
                                    .mapToLong(part -> Math.round(part.mean() * part.n()))
                                    .sum()))
                    .orElse(null));
        }
        List<Score> scores = principles.stream()
                .flatMap(principle -> principle.score().value().stream())
                .toList();
        sums.add(aggregate
                .value()
                .filter(score -> scores.size() == 6)
                .map(score -> Sum.of(
                        score,
                        scores.stream().mapToInt(Score::n).sum(),
                        scores.stream().mapToLong(Score::sum).sum()))
                .orElse(null));
        return sums;
    }

    /** Most sheets are complete; a few have one answer to a principle, or some, or all but one. */
    private static Room room(long seed, Mode mode) {
        Random random = new Random(seed);
        Room room = new Room(new Disclosure(mode, 3 + random.nextInt(4)));
        int respondents = 6 + random.nextInt(20);
        int organisations = 1 + random.nextInt(3);
        int mood = random.nextInt(3);
        for (int i = 0; i < respondents; i++) {
            UUID partner = new UUID(1, i);
            room.cohort.join(new Member(
                    partner,
                    null,
                    Room.organisation(1 + random.nextInt(organisations)),
                    Level.values()[random.nextInt(2)]));
            int partial = random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 0;
            int answers = partial == 0 ? 6 : random.nextInt(6);
            for (Item item : (Iterable<Item>) Item.statements()::iterator) {
                if (item.principle() != partial && partial != 6 || item.index() % 6 < answers) {
                    int best = mood == 0 ? 4 : 1 + random.nextInt(4);
                    room.cohort.answer(partner, item, mood == 1 && random.nextInt(5) > 0 ? 3 : best);
                }
            }
        }
        return room;
    }

    @Test
    void hideAPrincipleWhenALatecomersFirstTickCouldBeReadOff() {
        Room room = mixed(Room.anonymous(), 6);
        room.answers(room.joins(null), "1A", 2);

        assertThat(room.results().principles().get(0).score().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
        assertThat(room.results().principles().get(1).score().isShown()).isTrue();
    }

    @Test
    void hideTheAggregateTooWhichWouldGiveThePrincipleBack() {
        Room room = mixed(Room.anonymous(), 6);
        room.answers(room.joins(null), "1A", 2);

        assertThat(room.results().aggregate().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void hideAnAggregateThatLeavesOneTotal() {
        Room room = mixed(Room.anonymous(), 6);
        room.totals(room.joins(null), 1, 14);

        assertThat(room.results().principles().get(0).score().isShown()).isTrue();
        assertThat(room.results().aggregate().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void hideAPrincipleThatLeavesAnswersAtOneEndOfTheScale() {
        Room room = mixed(Room.anonymous(), 6);
        UUID latecomer = room.joins(null);
        room.answers(latecomer, "1A", 4);
        room.answers(latecomer, "1B", 4);

        assertThat(room.results().principles().get(0).score().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void hideAPrincipleWhoseCompleteSheetsAreKnownFromTheirMean() {
        Room room = Room.anonymous();
        for (int i = 0; i < 6; i++) {
            room.withTotals(null, 24, 15, 15, 15, 15, 15);
        }
        UUID latecomer = room.joins(null);
        room.answers(latecomer, "1A", 4);
        room.answers(latecomer, "1B", 2);

        assertThat(room.results().principles().get(0).score().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void showSumsBesideSheetsThatAreNotCompleteWhereTheyTellNothing() {
        Room room = mixed(Room.anonymous(), 6);
        UUID latecomer = room.joins(null);
        room.answers(latecomer, "1A", 4);
        room.answers(latecomer, "1B", 2);

        assertThat(room.results().principles().get(0).score().isShown()).isTrue();
        assertThat(room.results().aggregate().isShown()).isTrue();
    }

    @Test
    void countAGroupThatHasNothingButAnIncompleteSheetAmongThoseLeftOver() {
        // given: the hospital goes with the charity's single answer, so that both together are what is left
        Room room = new Room(new Disclosure(Mode.ANONYMOUS, 3));
        room.answers(room.joins(Room.CHARITY), "1A", 2);
        for (int i = 0; i < 10; i++) {
            UUID partner = room.joins(i < 4 ? Room.HOSPITAL : Room.COUNCIL);
            for (char element = 'A'; element <= 'F'; element++) {
                room.answers(partner, "1" + element, 1 + (i + element) % 4);
            }
        }
        UUID latecomer = room.joins(Room.COUNCIL);
        room.answers(latecomer, "1A", 4);
        room.answers(latecomer, "1B", 2);

        Group council = room.results().organisations().get(1);

        assertThat(room.results().principles().get(0).score().isShown()).isTrue();
        assertThat(council.principles().get(0).score().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void hideNothingInTheOtherModes() {
        Room room = mixed(Room.byOrganisation(), 6);
        room.answers(room.joins(null), "1A", 2);

        assertThat(room.results().principles().get(0).score().isShown()).isTrue();
        assertThat(room.results().aggregate().isShown()).isTrue();
    }

    private static Room mixed(Room room, int respondents) {
        IntStream.range(0, respondents).forEach(i -> room.withTotals(null, 12 + i, 15, 13 + i, 15, 17, 15));
        return room;
    }
}

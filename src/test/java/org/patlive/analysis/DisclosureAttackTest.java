package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Cohort.Member;
import org.patlive.analysis.Results.Group;
import org.patlive.analysis.Results.Score;
import org.patlive.instrument.Item;

/** Somebody who reads every published figure and subtracts what can be subtracted, in some hundred random rooms. */
class DisclosureAttackTest {

    private static final int ROOMS = 400;

    @Test
    void findsNothingThatRestsOnFewerThanTheThreshold() {
        for (int seed = 0; seed < ROOMS; seed++) {
            RandomRoom room = new RandomRoom(seed, Mode.ANONYMOUS);
            Results results = room.results();
            int k = room.disclosure.threshold();
            String where = "seed " + seed;

            assertThat(results.individuals()).as(where).isEmpty();
            results.statements().forEach(statement -> {
                statement.distribution().value().ifPresent(d -> assertThat(d.n())
                        .as(where)
                        .isGreaterThanOrEqualTo(k));
                statement.gaps().value().ifPresent(gaps -> assertThat(
                                answers(room, Member::organisation, statement.item())
                                        .values())
                        .as(where)
                        .noneMatch(counts -> counts[0] > 0 && tellsAll(counts, k)));
                statement.levelGap().value().ifPresent(gap -> {
                    assertThat(gap.fewest()).as(where).isGreaterThanOrEqualTo(k);
                    assertThat(answers(room, Member::level, statement.item()).values())
                            .as(where)
                            .noneMatch(counts -> counts[0] > 0 && tellsAll(counts, k));
                });
            });
            results.success().value().ifPresent(d -> assertThat(d.n()).as(where).isGreaterThanOrEqualTo(k));
            results.significanceAgreement()
                    .value()
                    .ifPresent(w -> assertThat(w.n()).as(where).isGreaterThanOrEqualTo(k));
            assertThat(results.scenario().isShown()).as(where).isEqualTo(results.complete() >= k);
            results.scenario().value().ifPresent(scenario -> assertThat(scenario.reasons())
                    .as(where)
                    .noneMatch(reason -> reason.matches(".*\\d+ respondents? h.*")));
            scores(results.principles(), results.aggregate())
                    .forEach(score -> assertThat(score.n()).as(where).isGreaterThanOrEqualTo(k));
            IntStream.rangeClosed(1, 6).forEach(principle -> {
                if (results.principles().get(principle - 1).significance().isShown()) {
                    assertThat(count(room, Item.weight(principle))).as(where).isGreaterThanOrEqualTo(k);
                }
            });
        }
    }

    @Test
    void cannotSubtractTheShownGroupsFromTheWhole() {
        int shown = 0;
        int hidden = 0;
        for (int seed = 0; seed < ROOMS; seed++) {
            RandomRoom room = new RandomRoom(seed, Mode.ANONYMOUS);
            Results results = room.results();
            for (Function<Results, List<Group>> dimension :
                    List.<Function<Results, List<Group>>>of(Results::organisations, Results::levels)) {
                List<Group> groups = dimension.apply(results);
                assertThat(groups)
                        .as("seed %s: no counts of a group", seed)
                        .allMatch(group -> group.statements().stream()
                                .noneMatch(statement -> statement.distribution().isShown()
                                        || statement.gaps().isShown()
                                        || statement.levelGap().isShown()));
                for (Group group : groups) {
                    long scores = scores(group.principles(), group.aggregate()).size();
                    shown += (int) scores;
                    hidden += 7 - (int) scores;
                }
                attackScores("seed " + seed, room.disclosure.threshold(), results, groups);
            }
        }
        assertThat(shown).as("the rules must leave something to attack").isGreaterThan(1000);
        assertThat(hidden).isGreaterThan(1000);
    }

    private static void attackScores(String where, int k, Results results, List<Group> groups) {
        for (int principle = 0; principle < 6; principle++) {
            int index = principle;
            List<Score> shown = groups.stream()
                    .filter(group -> group.principles().get(index).score().isShown())
                    .map(group -> group.principles().get(index).score().get())
                    .toList();
            attackScores(where, k, 6, results.principles().get(index).score(), shown);
        }
        List<Score> aggregates = groups.stream()
                .filter(group -> group.aggregate().isShown())
                .peek(group -> assertThat(group.principles()).as(where).allMatch(part -> part.score()
                        .isShown()))
                .map(group -> group.aggregate().get())
                .toList();
        attackScores(where, k, 36, results.aggregate(), aggregates);
    }

    private static void attackScores(String where, int k, int lowest, Figure<Score> whole, List<Score> groups) {
        groups.forEach(score -> {
            assertThat(score.n()).as(where).isGreaterThanOrEqualTo(k);
            assertThat(score.totals()).as(where).isEmpty();
            assertThat(isExtreme(score.n(), score.sum(), lowest)).as(where).isFalse();
        });
        if (!groups.isEmpty()) {
            int n = whole.get().n() - groups.stream().mapToInt(Score::n).sum();
            long sum = whole.get().sum() - groups.stream().mapToLong(Score::sum).sum();
            assertThat(n == 0 || n >= k).as(where).isTrue();
            assertThat(n > 0 && isExtreme(n, sum, lowest)).as(where).isFalse();
        }
    }

    @Test
    void cannotTellAHiddenWeightBySubtraction() {
        for (int seed = 0; seed < ROOMS; seed++) {
            RandomRoom room = new RandomRoom(seed, Mode.ANONYMOUS);
            Results results = room.results();
            for (int principle = 1; principle <= 6; principle++) {
                int index = principle - 1;
                Map<String, int[]> groups = answers(room, Member::organisation, Item.weight(principle));
                int[] left = new int[6];
                boolean anyShown = false;
                for (Group group : results.organisations()) {
                    int[] counts = groups.getOrDefault(group.name(), new int[6]);
                    if (group.principles().get(index).significance().isShown()) {
                        anyShown = true;
                        assertThat(tellsAll(counts, room.disclosure.threshold()))
                                .as("seed %s", seed)
                                .isFalse();
                    } else {
                        IntStream.range(0, 6).forEach(value -> left[value] += counts[value]);
                    }
                }
                if (anyShown && left[0] > 0) {
                    assertThat(tellsAll(left, room.disclosure.threshold()))
                            .as("seed %s", seed)
                            .isFalse();
                }
            }
        }
    }

    private static boolean tellsAll(int[] counts, int k) {
        return counts[0] < k || IntStream.range(1, counts.length).anyMatch(value -> counts[value] == counts[0]);
    }

    /** Per name of a group: how many answered at [0], and how often each value occurs. */
    private static Map<String, int[]> answers(RandomRoom room, Function<Member, ?> by, Item item) {
        return room.members.stream()
                .collect(Collectors.toMap(
                        member -> switch (by.apply(member)) {
                            case null -> "Not said";
                            case UUID organisation -> Room.name(organisation);
                            case Object level -> level.toString();
                        },
                        member -> {
                            int[] counts = new int[item.highest() + 1];
                            int value = room.sheets.get(member.id())[item.index()];
                            if (value > 0) {
                                counts[0]++;
                                counts[value]++;
                            }
                            return counts;
                        },
                        (one, other) -> IntStream.range(0, one.length)
                                .map(i -> one[i] + other[i])
                                .toArray()));
    }

    private static long count(RandomRoom room, Item item) {
        return room.sheets.values().stream()
                .filter(sheet -> sheet[item.index()] > 0)
                .count();
    }

    private static List<Score> scores(List<Results.PrincipleResult> principles, Figure<Score> aggregate) {
        return Stream.concat(principles.stream().map(Results.PrincipleResult::score), Stream.of(aggregate))
                .flatMap(score -> score.value().stream())
                .toList();
    }

    private static boolean isExtreme(int n, long sum, int lowest) {
        return sum == (long) n * lowest || sum == 4L * n * lowest;
    }
}

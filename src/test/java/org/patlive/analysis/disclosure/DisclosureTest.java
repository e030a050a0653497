package org.patlive.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Group;
import org.patlive.instrument.Band;
import org.patlive.instrument.Level;

/** The rules of docs/disclosure.md for a closed Anonymous round, one by one. */
class DisclosureTest {

    @Test
    void showsNothingOfFourAndEverythingOfFive() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 4; i++) {
            room.withTotals(null, 10, 12, 14, 16, 18, 20);
        }
        assertThat(room.results().aggregate().reason()).contains(Reason.PROTECTED);
        assertThat(room.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().reason()).contains(Reason.PROTECTED));
        assertThat(room.results().scenario().reason()).contains(Reason.PROTECTED);

        room.withTotals(null, 10, 12, 14, 16, 18, 20);

        assertThat(room.results().aggregate().isShown()).isTrue();
        assertThat(room.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().isShown()).isTrue());
        assertThat(room.results().principles().get(0).score().get().totals()).containsEntry(10, 5);
    }

    @Test
    void restsStatementsOnThoseWhoCompletedTheirPrinciple() {
        // given: the third attack of issue 14, one sheet with 1A = 4 and 1B = 2 alone
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 21; i++) {
            UUID partner = room.joins(null);
            room.totals(partner, 1, 18);
            room.answers(partner, "1A", 4);
        }
        UUID incomplete = room.joins(null);
        room.answers(incomplete, "1A", 4);
        room.answers(incomplete, "1B", 2);

        Results results = room.results();

        assertThat(results.statements().get(0).distribution().get().counts()).containsExactly(21, 0, 0, 0);
        assertThat(results.statements().get(1).distribution().get().counts()).containsExactly(0, 21, 0, 0);
        assertThat(results.statements().get(0).answered()).isEqualTo(21);
        long points = results.statements().subList(0, 6).stream()
                .mapToLong(
                        statement -> Math.round(statement.distribution().get().mean()
                                * statement.distribution().get().n()))
                .sum();
        assertThat(points).isEqualTo(results.principles().get(0).score().get().sum());
    }

    @Test
    void restsSignificanceOnThoseWhoWeightedAllSix() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            room.weighs(room.joins(null), 5, 4, 3, 2, 1, 1);
        }
        room.answers(room.joins(null), "W1", 1);

        assertThat(room.results().principles().get(0).significance().get()).isEqualTo(5.0);
        assertThat(room.results().significanceAgreement().get().n()).isEqualTo(5);
    }

    @Test
    void showsTheAggregateOnlyIfNobodyOrEnoughHaveCompletedAPart() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            room.withTotals(null, 10, 12, 14, 16, 18, 20);
        }
        for (int partly = 1; partly <= 5; partly++) {
            room.totals(room.joins(null), 1, 18);

            assertThat(room.results().aggregate().isShown())
                    .as("%d partly complete", partly)
                    .isEqualTo(partly == 5);
            assertThat(room.results().scenario().isShown()).isEqualTo(partly == 5);
        }
    }

    @Test
    void countsALowScorerForTheScenarioOnlyAmongThoseItRestsOn() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            room.withTotals(null, 24, 24, 24, 24, 24, 24);
        }
        for (int i = 0; i < 5; i++) {
            room.totals(room.joins(null), 6, 6); // whole sheets have no low scorer
        }

        assertThat(room.results().scenario().get().letter()).isEqualTo("A");
    }

    @Test
    void showsTheBandOfAGroupAndNothingElseOfIt() {
        TestRound room = TestRound.anonymous();
        mixed(room, TestRound.COUNCIL, 5);
        mixed(room, TestRound.HOSPITAL, 6);

        for (Group group : room.results().organisations()) {
            assertThat(group.principles().get(0).band().get()).isEqualTo(BandRange.of(Band.HIGH));
            assertThat(group.principles().get(0).score().reason()).contains(Reason.PROTECTED);
            assertThat(group.principles().get(0).significance().reason()).contains(Reason.PROTECTED);
            assertThat(group.principles().get(0).completed()).isZero();
            assertThat(group.aggregate().reason()).contains(Reason.PROTECTED);
            assertThat(group.statements()).allSatisfy(statement -> {
                assertThat(statement.distribution().reason()).contains(Reason.PROTECTED);
                assertThat(statement.answered()).isZero();
            });
        }
    }

    @Test
    void doesNotTellTheTwoLowestBandsOfAGroupApart() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            room.totals(room.joins(i < 5 ? TestRound.COUNCIL : TestRound.HOSPITAL), 1, i < 5 ? 6 : 11);
        }

        assertThat(room.results().organisations())
                .extracting(group -> group.principles().get(0).band().get().range())
                .containsExactly("6-12", "6-12");
        assertThat(room.results().principles().get(0).band().get().range()).isEqualTo("7-12");
    }

    @Test
    void showsTheAggregateBandOfAGroupUnlessAFewOfItAreIncomplete() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 12; i++) {
            room.withTotals(i < 6 ? TestRound.COUNCIL : TestRound.HOSPITAL, 10, 12, 14, 16, 18, 20);
        }
        assertThat(room.results().organisations())
                .allSatisfy(group ->
                        assertThat(group.aggregateBand().get().aggregateRange()).isEqualTo("73-108"));

        for (int i = 0; i < 5; i++) {
            room.totals(room.joins(i == 0 ? TestRound.HOSPITAL : TestRound.COUNCIL), 1, 18);
        }

        assertThat(room.results().aggregate().isShown()).isTrue();
        assertThat(room.results().organisations())
                .allSatisfy(group -> assertThat(group.aggregateBand().reason()).contains(Reason.PROTECTED));
    }

    @Test
    void hidesAGroupWhoseComplementIsTooSmall() {
        TestRound room = TestRound.anonymous();
        mixed(room, TestRound.COUNCIL, 6);
        mixed(room, TestRound.HOSPITAL, 4);

        assertThat(bands(room)).allMatch(band -> !band.isShown());
        assertThat(room.results().statements().get(0).division().reason()).contains(Reason.PROTECTED);
    }

    @Test
    void hidesTheNextSmallestGroupAsWell() {
        TestRound room = TestRound.anonymous();
        mixed(room, TestRound.CHARITY, 7);
        mixed(room, TestRound.COUNCIL, 6);
        mixed(room, TestRound.HOSPITAL, 2);

        assertThat(bands(room)).extracting(Figure::isShown).containsExactly(true, false, false);
    }

    @Test
    void countsThoseWhoDidNotSayAsAGroup() {
        TestRound room = TestRound.anonymous();
        mixed(room, TestRound.COUNCIL, 6);
        mixed(room, null, 3);

        assertThat(bands(room)).allMatch(band -> !band.isShown());
    }

    @Test
    void showsNoGroupOfFewerThanFiveWhateverTheThreshold() {
        TestRound room = new TestRound(new Disclosure(Mode.ANONYMOUS, 3));
        mixed(room, TestRound.COUNCIL, 4);
        mixed(room, TestRound.HOSPITAL, 6);

        assertThat(bands(room)).extracting(Figure::isShown).containsExactly(false, true);
    }

    @Test
    void appliesToLevelsAsToOrganisations() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 11; i++) {
            answers(room, room.joins(null, null, i < 6 ? Level.BOARD : Level.MANAGEMENT), i);
        }

        assertThat(room.results().levels())
                .allSatisfy(level ->
                        assertThat(level.principles().get(0).band().isShown()).isTrue());
        assertThat(room.results().statements())
                .allSatisfy(
                        statement -> assertThat(statement.levelGap().reason()).contains(Reason.PROTECTED));
    }

    @Test
    void givesOneReasonWhicheverRuleHides() {
        assertThat(Reason.PROTECTED.sentence()).isEqualTo(Reason.COARSE.sentence());
        for (int seed = 0; seed < 200; seed++) {
            Results results = new RandomRound(seed, Mode.ANONYMOUS).results();
            results.organisations().forEach(group -> group.principles()
                    .forEach(principle -> assertThat(principle.band().reason())
                            .isIn(Optional.empty(), Optional.of(Reason.PROTECTED))));
            results.statements().forEach(statement -> assertThat(List.of(statement.gaps(), statement.levelGap()))
                    .allSatisfy(gap -> assertThat(gap.reason()).contains(Reason.PROTECTED)));
        }
    }

    @Test
    void classesWhatLiesBetweenAndInsideOrganisations() {
        TestRound room = TestRound.anonymous();
        for (int i = 0; i < 12; i++) {
            UUID partner = room.joins(i < 6 ? TestRound.COUNCIL : TestRound.HOSPITAL);
            room.totals(partner, 1, 18);
            room.answers(partner, "1A", i < 6 ? 4 : 1);
            room.answers(partner, "1B", i % 2 == 0 ? 4 : 1);
            room.answers(partner, "1C", 3);
        }

        assertThat(room.results().statements().subList(0, 3))
                .extracting(statement -> statement.division().get())
                .containsExactly(Division.MOSTLY_BETWEEN, Division.BOTH, Division.BOTH);
        assertThat(room.results().statements().get(0).gaps().reason()).contains(Reason.PROTECTED);
    }

    @Test
    void classesNothingWhileAnOrganisationIsHidden() {
        TestRound room = TestRound.anonymous();
        mixed(room, TestRound.COUNCIL, 6);
        mixed(room, TestRound.HOSPITAL, 6);
        mixed(room, TestRound.CHARITY, 1);

        assertThat(room.results().statements().get(0).division().reason()).contains(Reason.PROTECTED);
    }

    /** Whatever anybody has answered, the same people give the same decisions. */
    @Test
    void looksAtWhoAnsweredAndNeverAtWhat() {
        for (int seed = 0; seed < 200; seed++) {
            RandomRound room = new RandomRound(seed, Mode.ANONYMOUS);
            Results before = room.results();
            room.sheets.values().forEach(sheet -> {
                for (int item = 0; item < sheet.length; item++) {
                    sheet[item] = sheet[item] == 0 ? 0 : 1 + (sheet[item] + item) % 4;
                }
            });

            assertThat(shown(room.results())).as("seed %s", seed).isEqualTo(shown(before));
        }
    }

    private static List<Boolean> shown(Results results) {
        return Stream.of(
                        results.principles().stream().map(one -> one.score().isShown()),
                        results.principles().stream()
                                .map(one -> one.significance().isShown()),
                        results.statements().stream()
                                .map(one -> one.distribution().isShown()),
                        Stream.of(
                                results.aggregate().isShown(),
                                results.success().isShown(),
                                results.scenario().isShown()),
                        groups(results.organisations()),
                        groups(results.levels()))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Boolean> groups(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        group.principles().stream().map(one -> one.band().isShown()),
                        Stream.of(group.aggregateBand().isShown())));
    }

    private static List<Figure<BandRange>> bands(TestRound room) {
        return room.results().organisations().stream()
                .map(group -> group.principles().get(0).band())
                .toList();
    }

    private static void mixed(TestRound room, @Nullable UUID organisation, int respondents) {
        for (int i = 0; i < respondents; i++) {
            answers(room, room.joins(organisation), i);
        }
    }

    private static void answers(TestRound room, UUID partner, int number) {
        for (char element = 'A'; element <= 'F'; element++) {
            room.answers(partner, "1" + element, 1 + (number + element) % 4);
        }
    }
}

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
import org.patlive.words.HiddenWords;

/** The rules of docs/disclosure.md for a closed Anonymous round, one by one. */
class DisclosureTest {

    @Test
    void showsNothingOfFourAndEverythingOfFive() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 4; i++) {
            round.withTotals(null, 10, 12, 14, 16, 18, 20);
        }
        assertThat(round.results().aggregate().reason()).contains(Reason.PROTECTED);
        assertThat(round.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().reason()).contains(Reason.PROTECTED));
        assertThat(round.results().scenario().reason()).contains(Reason.PROTECTED);

        round.withTotals(null, 10, 12, 14, 16, 18, 20);

        assertThat(round.results().aggregate().isShown()).isTrue();
        assertThat(round.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().isShown()).isTrue());
        assertThat(round.results().principles().get(0).score().get().totals()).containsEntry(10, 5);
    }

    @Test
    void restsStatementsOnThoseWhoCompletedTheirPrinciple() {
        // given: one sheet with 1A = 4 and 1B = 2 alone, which would be the statements less the principle
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 21; i++) {
            UUID partner = round.joins(null);
            round.totals(partner, 1, 18);
            round.answers(partner, "1A", 4);
        }
        UUID incomplete = round.joins(null);
        round.answers(incomplete, "1A", 4);
        round.answers(incomplete, "1B", 2);

        Results results = round.results();

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
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            round.weighs(round.joins(null), 5, 4, 3, 2, 1, 1);
        }
        round.answers(round.joins(null), "W1", 1);

        assertThat(round.results().principles().get(0).significance().get()).isEqualTo(5.0);
        assertThat(round.results().significanceAgreement().get().n()).isEqualTo(5);
    }

    @Test
    void showsTheAggregateOnlyIfNobodyOrEnoughHaveCompletedAPart() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            round.withTotals(null, 10, 12, 14, 16, 18, 20);
        }
        for (int partly = 1; partly <= 5; partly++) {
            round.totals(round.joins(null), 1, 18);

            assertThat(round.results().aggregate().isShown())
                    .as("%d partly complete", partly)
                    .isEqualTo(partly == 5);
            assertThat(round.results().scenario().isShown()).isEqualTo(partly == 5);
        }
    }

    @Test
    void countsALowScorerForTheScenarioOnlyAmongThoseItRestsOn() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            round.withTotals(null, 24, 24, 24, 24, 24, 24);
        }
        for (int i = 0; i < 5; i++) {
            round.totals(round.joins(null), 6, 6); // whole sheets have no low scorer
        }

        assertThat(round.results().scenario().get().letter()).isEqualTo("A");
    }

    @Test
    void showsTheBandOfAGroupAndNothingElseOfIt() {
        TestRound round = TestRound.anonymous();
        mixed(round, TestRound.COUNCIL, 5);
        mixed(round, TestRound.HOSPITAL, 6);

        for (Group group : round.results().organisations()) {
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
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            round.totals(round.joins(i < 5 ? TestRound.COUNCIL : TestRound.HOSPITAL), 1, i < 5 ? 6 : 11);
        }

        assertThat(round.results().organisations())
                .extracting(group -> group.principles().get(0).band().get().range())
                .containsExactly("6-12", "6-12");
        assertThat(round.results().principles().get(0).band().get().range()).isEqualTo("7-12");
    }

    @Test
    void showsTheAggregateBandOfAGroupUnlessAFewOfItAreIncomplete() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 12; i++) {
            round.withTotals(i < 6 ? TestRound.COUNCIL : TestRound.HOSPITAL, 10, 12, 14, 16, 18, 20);
        }
        assertThat(round.results().organisations())
                .allSatisfy(group ->
                        assertThat(group.aggregateBand().get().aggregateRange()).isEqualTo("73-108"));

        for (int i = 0; i < 5; i++) {
            round.totals(round.joins(i == 0 ? TestRound.HOSPITAL : TestRound.COUNCIL), 1, 18);
        }

        assertThat(round.results().aggregate().isShown()).isTrue();
        assertThat(round.results().organisations())
                .allSatisfy(group -> assertThat(group.aggregateBand().reason()).contains(Reason.PROTECTED));
    }

    @Test
    void hidesAGroupWhoseComplementIsTooSmall() {
        TestRound round = TestRound.anonymous();
        mixed(round, TestRound.COUNCIL, 6);
        mixed(round, TestRound.HOSPITAL, 4);

        assertThat(bands(round)).allMatch(band -> !band.isShown());
        assertThat(round.results().statements().get(0).division().reason()).contains(Reason.PROTECTED);
    }

    @Test
    void hidesTheNextSmallestGroupAsWell() {
        TestRound round = TestRound.anonymous();
        mixed(round, TestRound.CHARITY, 7);
        mixed(round, TestRound.COUNCIL, 6);
        mixed(round, TestRound.HOSPITAL, 2);

        assertThat(bands(round)).extracting(Figure::isShown).containsExactly(true, false, false);
    }

    @Test
    void countsThoseWhoDidNotSayAsAGroup() {
        TestRound round = TestRound.anonymous();
        mixed(round, TestRound.COUNCIL, 6);
        mixed(round, null, 3);

        assertThat(bands(round)).allMatch(band -> !band.isShown());
    }

    @Test
    void showsNoGroupOfFewerThanFiveWhateverTheThreshold() {
        TestRound round = new TestRound(new Disclosure(Mode.ANONYMOUS, 3));
        mixed(round, TestRound.COUNCIL, 4);
        mixed(round, TestRound.HOSPITAL, 6);

        assertThat(bands(round)).extracting(Figure::isShown).containsExactly(false, true);
    }

    @Test
    void appliesToLevelsAsToOrganisations() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 11; i++) {
            answers(round, round.joins(null, null, i < 6 ? Level.BOARD : Level.MANAGEMENT), i);
        }

        assertThat(round.results().levels())
                .allSatisfy(level ->
                        assertThat(level.principles().get(0).band().isShown()).isTrue());
        assertThat(round.results().statements())
                .allSatisfy(
                        statement -> assertThat(statement.levelGap().reason()).contains(Reason.PROTECTED));
    }

    @Test
    void givesOneReasonWhicheverRuleHides() {
        assertThat(HiddenWords.alone(Reason.PROTECTED)).isEqualTo(HiddenWords.alone(Reason.COARSE));
        assertThat(HiddenWords.inPlace(Reason.PROTECTED)).isEqualTo(HiddenWords.inPlace(Reason.COARSE));
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
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 12; i++) {
            UUID partner = round.joins(i < 6 ? TestRound.COUNCIL : TestRound.HOSPITAL);
            round.totals(partner, 1, 18);
            round.answers(partner, "1A", i < 6 ? 4 : 1);
            round.answers(partner, "1B", i % 2 == 0 ? 4 : 1);
            round.answers(partner, "1C", 3);
        }

        assertThat(round.results().statements().subList(0, 3))
                .extracting(statement -> statement.division().get())
                .containsExactly(Division.MOSTLY_BETWEEN, Division.BOTH, Division.BOTH);
        assertThat(round.results().statements().get(0).gaps().reason()).contains(Reason.PROTECTED);
    }

    @Test
    void classesNothingWhileAnOrganisationIsHidden() {
        TestRound round = TestRound.anonymous();
        mixed(round, TestRound.COUNCIL, 6);
        mixed(round, TestRound.HOSPITAL, 6);
        mixed(round, TestRound.CHARITY, 1);

        assertThat(round.results().statements().get(0).division().reason()).contains(Reason.PROTECTED);
    }

    /** Whatever anybody has answered, the same people give the same decisions. */
    @Test
    void looksAtWhoAnsweredAndNeverAtWhat() {
        for (int seed = 0; seed < 200; seed++) {
            RandomRound round = new RandomRound(seed, Mode.ANONYMOUS);
            Results before = round.results();
            round.sheets.values().forEach(sheet -> {
                for (int item = 0; item < sheet.length; item++) {
                    sheet[item] = sheet[item] == 0 ? 0 : 1 + (sheet[item] + item) % 4;
                }
            });

            assertThat(shown(round.results())).as("seed %s", seed).isEqualTo(shown(before));
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

    private static List<Figure<BandRange>> bands(TestRound round) {
        return round.results().organisations().stream()
                .map(group -> group.principles().get(0).band())
                .toList();
    }

    private static void mixed(TestRound round, @Nullable UUID organisation, int respondents) {
        for (int i = 0; i < respondents; i++) {
            answers(round, round.joins(organisation), i);
        }
    }

    private static void answers(TestRound round, UUID partner, int number) {
        for (char element = 'A'; element <= 'F'; element++) {
            round.answers(partner, "1" + element, 1 + (number + element) % 4);
        }
    }
}

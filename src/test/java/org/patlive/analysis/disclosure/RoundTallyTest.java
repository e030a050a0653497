package org.patlive.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.analysis.result.Results.Score;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

class RoundTallyTest {

    @Test
    void followsTheExampleOfThePublication() {
        // given: principle 1 answered 4, 2, 3, 3, 3, 1
        TestRound round = TestRound.open();
        UUID partner = round.joins(TestRound.COUNCIL);
        int[] answers = {4, 2, 3, 3, 3, 1};
        for (int element = 0; element < 6; element++) {
            round.tally.answer(partner, Item.statement(1, (char) ('A' + element)), answers[element]);
        }

        // when
        Score score = round.results().principles().get(0).score().get();

        // then
        assertThat(score.sum()).isEqualTo(16);
        assertThat(score.band()).isEqualTo(Band.HIGH);
        assertThat(score.totals()).containsOnlyKeys(16);
    }

    @Test
    void comparesAMeanWithTheBandsAsWholeNumbers() {
        TestRound round = TestRound.open();
        round.withTotals(null, 18, 18, 12, 6, 6, 24);
        round.withTotals(null, 18, 19, 12, 6, 7, 24);

        assertThat(round.results().principles())
                .extracting(principle -> principle.score().get().band())
                .containsExactly(Band.HIGH, Band.HIGHEST, Band.LOW, Band.LOWEST, Band.LOW, Band.HIGHEST);
    }

    @Test
    void givesAnIncompletePrincipleNoTotalButCountsItsStatements() {
        TestRound round = TestRound.open();
        UUID partner = round.joins(null);
        round.totals(partner, 1, 24);
        round.answers(partner, "1C", 0);

        Results results = round.results();

        assertThat(results.principles().get(0).score().reason()).contains(Reason.INCOMPLETE);
        assertThat(results.statements().get(0).distribution().get().counts()).containsExactly(1, 0, 0, 0);
        assertThat(results.statements().get(2).distribution().reason()).contains(Reason.NO_ANSWERS);
        assertThat(results.individuals().get(0).answered()).containsExactly(5, 0, 0, 0, 0, 0);
        assertThat(results.answers()).isEqualTo(5);
    }

    @Test
    void needsAllStatementsForTheAggregateAndNeverCountsSuccessOrWeights() {
        TestRound round = TestRound.open();
        UUID partner = round.withTotals(null, 24, 24, 24, 24, 24, 24);
        round.answers(partner, "success", 1);
        round.weighs(partner, 1, 1, 1, 1, 1, 1);

        assertThat(round.results().aggregate().get().sum()).isEqualTo(144);

        round.answers(partner, "6F", 0);

        assertThat(round.results().aggregate().reason()).contains(Reason.INCOMPLETE);
        assertThat(round.results().complete()).isZero();
    }

    @Test
    void hasResultsBeforeAnybodyJoins() {
        for (Mode mode : Mode.values()) {
            Results results = new RoundTally(Disclosure.of(mode)).results(0, TestRound::name);

            assertThat(results.respondents()).isZero();
            assertThat(results.principles()).hasSize(6);
            assertThat(results.statements()).hasSize(36);
            assertThat(results.scenario().reason()).contains(Reason.NO_ANSWERS);
        }
    }

    @Test
    void listsIndividualsByNameOrByOrderOfJoining() {
        TestRound round = TestRound.open();
        round.joins("Looks on only", TestRound.COUNCIL, null);
        UUID unnamed = round.joins(null, TestRound.HOSPITAL, null);
        UUID named = round.joins("Ada", null, null);
        round.totals(unnamed, 1, 10);
        round.totals(named, 2, 20);

        assertThat(round.results().individuals())
                .extracting(Individual::name, Individual::organisation)
                .containsExactly(tuple("Partner 2", "Hospital"), tuple("Ada", "Not said"));
        assertThat(round.results().individuals().get(0).totals().get(0).get()).isEqualTo(10);
    }

    @Test
    void showsNoSingleTotalsByOrganisation() {
        TestRound round = TestRound.byOrganisation();
        round.withTotals(TestRound.COUNCIL, 10, 11, 12, 13, 14, 15);

        Results results = round.results();

        assertThat(results.individuals()).isEmpty();
        assertThat(results.principles())
                .allSatisfy(principle ->
                        assertThat(principle.score().get().totals()).isEmpty());
        assertThat(results.organisations()
                        .get(0)
                        .principles()
                        .get(0)
                        .score()
                        .get()
                        .sum())
                .isEqualTo(10);
    }

    @Test
    void listsOrganisationsByNameAndLevelsByRankWithThoseWhoDidNotSayLast() {
        TestRound round = TestRound.byOrganisation();
        round.joins(null, null, Level.FRONT_LINE);
        round.joins(null, TestRound.HOSPITAL, null);
        round.joins(null, TestRound.COUNCIL, Level.BOARD);

        assertThat(round.results().organisations())
                .extracting(Group::name)
                .containsExactly("Council", "Hospital", "Not said");
        assertThat(round.results().levels())
                .extracting(Group::name)
                .containsExactly(Level.BOARD.label(), Level.FRONT_LINE.label(), "Not said");
    }

    @Test
    void movesTheAnswersOfARespondentWhoJoinsAgainForAnotherOrganisation() {
        TestRound round = TestRound.byOrganisation();
        UUID partner = round.withTotals(TestRound.COUNCIL, 10, 11, 12, 13, 14, 15);

        round.tally.join(new CountedRespondent(partner, null, TestRound.HOSPITAL, null));

        assertThat(round.results().organisations()).extracting(Group::name).containsExactly("Hospital");
        assertThat(round.results().respondents()).isEqualTo(1);
    }

    @Test
    void leavesThoseWithoutAKnownOrganisationOutOfTheGaps() {
        TestRound round = TestRound.open();
        round.answers(round.joins(TestRound.COUNCIL), "1A", 4);
        round.answers(round.joins(TestRound.HOSPITAL), "1A", 3);
        round.answers(round.joins(null), "1A", 1);

        assertThat(round.results().statements().get(0).gaps().get().between().get())
                .isEqualTo(1);
    }

    @Test
    void refusesWhatTheScaleDoesNotHave() {
        TestRound round = TestRound.open();
        UUID partner = round.joins(null);

        assertThatIllegalArgumentException().isThrownBy(() -> round.answers(partner, "1A", 5));
        assertThatIllegalArgumentException().isThrownBy(() -> round.answers(partner, "success", -1));
        assertThatIllegalStateException().isThrownBy(() -> round.answers(new UUID(9, 9), "1A", 4));
    }
}

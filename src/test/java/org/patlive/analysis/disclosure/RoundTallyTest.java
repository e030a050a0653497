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
        TestRound room = TestRound.open();
        UUID partner = room.joins(TestRound.COUNCIL);
        int[] answers = {4, 2, 3, 3, 3, 1};
        for (int element = 0; element < 6; element++) {
            room.cohort.answer(partner, Item.statement(1, (char) ('A' + element)), answers[element]);
        }

        // when
        Score score = room.results().principles().get(0).score().get();

        // then
        assertThat(score.sum()).isEqualTo(16);
        assertThat(score.band()).isEqualTo(Band.HIGH);
        assertThat(score.totals()).containsOnlyKeys(16);
    }

    @Test
    void comparesAMeanWithTheBandsAsWholeNumbers() {
        TestRound room = TestRound.open();
        room.withTotals(null, 18, 18, 12, 6, 6, 24);
        room.withTotals(null, 18, 19, 12, 6, 7, 24);

        assertThat(room.results().principles())
                .extracting(principle -> principle.score().get().band())
                .containsExactly(Band.HIGH, Band.HIGHEST, Band.LOW, Band.LOWEST, Band.LOW, Band.HIGHEST);
    }

    @Test
    void givesAnIncompletePrincipleNoTotalButCountsItsStatements() {
        TestRound room = TestRound.open();
        UUID partner = room.joins(null);
        room.totals(partner, 1, 24);
        room.answers(partner, "1C", 0);

        Results results = room.results();

        assertThat(results.principles().get(0).score().reason()).contains(Reason.INCOMPLETE);
        assertThat(results.statements().get(0).distribution().get().counts()).containsExactly(1, 0, 0, 0);
        assertThat(results.statements().get(2).distribution().reason()).contains(Reason.NO_ANSWERS);
        assertThat(results.individuals().get(0).answered()).containsExactly(5, 0, 0, 0, 0, 0);
        assertThat(results.answers()).isEqualTo(5);
    }

    @Test
    void needsAllStatementsForTheAggregateAndNeverCountsSuccessOrWeights() {
        TestRound room = TestRound.open();
        UUID partner = room.withTotals(null, 24, 24, 24, 24, 24, 24);
        room.answers(partner, "success", 1);
        room.weighs(partner, 1, 1, 1, 1, 1, 1);

        assertThat(room.results().aggregate().get().sum()).isEqualTo(144);

        room.answers(partner, "6F", 0);

        assertThat(room.results().aggregate().reason()).contains(Reason.INCOMPLETE);
        assertThat(room.results().complete()).isZero();
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
        TestRound room = TestRound.open();
        room.joins("Looks on only", TestRound.COUNCIL, null);
        UUID unnamed = room.joins(null, TestRound.HOSPITAL, null);
        UUID named = room.joins("Ada", null, null);
        room.totals(unnamed, 1, 10);
        room.totals(named, 2, 20);

        assertThat(room.results().individuals())
                .extracting(Individual::name, Individual::organisation)
                .containsExactly(tuple("Partner 2", "Hospital"), tuple("Ada", "Not said"));
        assertThat(room.results().individuals().get(0).totals().get(0).get()).isEqualTo(10);
    }

    @Test
    void showsNoSingleTotalsByOrganisation() {
        TestRound room = TestRound.byOrganisation();
        room.withTotals(TestRound.COUNCIL, 10, 11, 12, 13, 14, 15);

        Results results = room.results();

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
        TestRound room = TestRound.byOrganisation();
        room.joins(null, null, Level.FRONT_LINE);
        room.joins(null, TestRound.HOSPITAL, null);
        room.joins(null, TestRound.COUNCIL, Level.BOARD);

        assertThat(room.results().organisations())
                .extracting(Group::name)
                .containsExactly("Council", "Hospital", "Not said");
        assertThat(room.results().levels())
                .extracting(Group::name)
                .containsExactly(Level.BOARD.label(), Level.FRONT_LINE.label(), "Not said");
    }

    @Test
    void movesTheAnswersOfARespondentWhoJoinsAgainForAnotherOrganisation() {
        TestRound room = TestRound.byOrganisation();
        UUID partner = room.withTotals(TestRound.COUNCIL, 10, 11, 12, 13, 14, 15);

        room.cohort.join(new CountedRespondent(partner, null, TestRound.HOSPITAL, null));

        assertThat(room.results().organisations()).extracting(Group::name).containsExactly("Hospital");
        assertThat(room.results().respondents()).isEqualTo(1);
    }

    @Test
    void leavesThoseWithoutAKnownOrganisationOutOfTheGaps() {
        TestRound room = TestRound.open();
        room.answers(room.joins(TestRound.COUNCIL), "1A", 4);
        room.answers(room.joins(TestRound.HOSPITAL), "1A", 3);
        room.answers(room.joins(null), "1A", 1);

        assertThat(room.results().statements().get(0).gaps().get().between().get())
                .isEqualTo(1);
    }

    @Test
    void refusesWhatTheScaleDoesNotHave() {
        TestRound room = TestRound.open();
        UUID partner = room.joins(null);

        assertThatIllegalArgumentException().isThrownBy(() -> room.answers(partner, "1A", 5));
        assertThatIllegalArgumentException().isThrownBy(() -> room.answers(partner, "success", -1));
        assertThatIllegalStateException().isThrownBy(() -> room.answers(new UUID(9, 9), "1A", 4));
    }
}

package org.patlive.analysis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attacks everything that Anonymous rounds show, with the program and with rules left out. The bench {@code attack}
 * attacks thousands of rounds.
 */
class DisclosureAttackTest {

    private static final int ROUNDS = 100;

    @Test
    void findsNothingBeyondWhatTheDocumentationNames() {
        AttackTable table = AttackTable.of(LongStream.range(0, ROUNDS), seed -> {});

        assertThat(table.undocumented()).as(table.markdown()).isEmpty();
        assertThat(table.whileOpen())
                .as("documented as well, but of one round in hundreds")
                .isEmpty();
    }

    /** The numbers are seeds of rounds in which the rule makes the difference. */
    @ParameterizedTest
    @CsvSource({
        "REDRAW_AT_K, 372",
        "LEAVE_K_OUT, 28",
        "BANDS_FROM_2K, 113",
        "TWO_LOWEST_OPEN, 210",
        "TWO_LOWEST_OF_GROUPS, 54",
        "NOTHING_EXACT_OPEN, 3",
        "ONE_POPULATION, 28",
        "COARSE_BELOW_TEN, 1",
        "THRESHOLD, 38",
        "GROUPS_OF_FIVE, 22",
        "GROUP_COMPLEMENT, 53",
        "DIVISION_OF_SHOWN_GROUPS, 0",
        "RENEWED_FROM_K, 75",
        "RENEWED_BY_POPULATION, 33",
    })
    void findsSomethingIfARuleIsLeftOut(DisclosureRule rule, long seed) {
        SimulatedRound round = SimulatedRoundGenerator.round(seed);

        assertThat(inferredBeyondOneClosing(round, new ReferenceMechanism(round, seed)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(round, new ReferenceMechanism(round, seed, rule)))
                .isNotEmpty();
    }

    /**
     * Ten sheets; then two people answer 1A and a third 1B; then the other way round. Before and after, three more 4s
     * are of three people.
     */
    @Test
    void findsNothingByComparingReleasesThatAreNotConsecutive() {
        SimulatedRoundBuilder builder = new SimulatedRoundBuilder("releases that are not consecutive", 3)
                .people(7, 1)
                .people(6, 2);
        addMixedSheets(builder, 10);
        SimulatedRound round = builder.answers(10, "1A", 4)
                .answers(11, "1A", 4)
                .answers(12, "1B", 3)
                .answers(10, "1B", 2)
                .answers(11, "1B", 3)
                .answers(12, "1A", 4)
                .closes()
                .attackedBy(0);

        assertThat(inferredBeyondOneClosing(round, new ProgramMechanism(round, 1)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(
                        round,
                        new ReferenceMechanism(
                                round, 1, DisclosureRule.NOTHING_EXACT_OPEN, DisclosureRule.ONE_POPULATION)))
                .contains("1A of person 10", "1A of person 11", "1A of person 12");
    }

    /**
     * Twelve sheets; then k people who all answer 1A with 4, which an earlier rule hid because they agreed; then k
     * more who do not.
     */
    @Test
    void findsNothingInFiguresThatAreHidden() {
        SimulatedRoundBuilder builder =
                new SimulatedRoundBuilder("hidden figures", 3).people(9, 1).people(9, 2);
        addMixedSheets(builder, 12);
        for (int person = 12; person < 18; person++) {
            builder.answers(person, "1A", person < 15 ? 4 : person - 14);
        }
        SimulatedRound round = builder.closes().attackedBy(0);

        assertThat(inferredBeyondOneClosing(round, new ProgramMechanism(round, 1)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(
                        round,
                        new ReferenceMechanism(
                                round, 1, DisclosureRule.NOTHING_EXACT_OPEN, DisclosureRule.ONE_POPULATION)))
                .containsAnyOf("1A of person 12", "1A of person 13", "1A of person 14");
    }

    /**
     * Everybody has 1A = 4, and one sheet has 1A and 1B alone, whose sum would be the six statements less the
     * principle.
     */
    @Test
    void findsNothingByComparingStatementsWithTheirPrinciple() {
        SimulatedRoundBuilder builder =
                new SimulatedRoundBuilder("an incomplete sheet", 3).people(6, 1).people(6, 2);
        for (int person = 0; person < 11; person++) {
            builder.completesPrinciple1(person, 4, 1 + person % 4, 2, 1 + person % 3, 3, 2 + person % 2);
        }
        SimulatedRound round =
                builder.answers(11, "1A", 4).answers(11, "1B", 2).closes().attackedBy(0);

        assertThat(inferredBeyondOneClosing(round, new ProgramMechanism(round, 1)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(round, new ReferenceMechanism(round, 1, DisclosureRule.ONE_POPULATION)))
                .contains("1B of person 11");
    }

    /** Four complete sheets, one of them of another opinion, and one with principle 1 alone. */
    @Test
    void findsNothingByComparingAggregateAndPrinciplesWithOneIncompleteSheet() {
        SimulatedRoundBuilder builder = new SimulatedRoundBuilder("one incomplete sheet", 3)
                .people(3, 1)
                .people(2, 2);
        for (int person = 0; person < 4; person++) {
            builder.answersEverything(person, person == 3 ? 1 : 4);
        }
        SimulatedRound round =
                builder.completesPrinciple1(4, 4, 4, 4, 4, 4, 4).closes().attackedBy(0);

        assertThat(inferredBeyondOneClosing(round, new ProgramMechanism(round, 1)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(
                        round, new ReferenceMechanism(round, 1, DisclosureRule.AGGREGATE_COMPLEMENT)))
                .contains("1A of person 4");
    }

    /** Eleven sheets are published; then one answer is cleared, and ten would be. */
    @Test
    void findsNothingWhenAnAnswerIsClearedAfterReopening() {
        SimulatedRoundBuilder builder = new SimulatedRoundBuilder("cleared after reopening", 3)
                .people(6, 1)
                .people(5, 2);
        addMixedSheets(builder, 11);
        SimulatedRound round =
                builder.closes().reopens().answers(7, "1C", 0).closes().attackedBy(0);

        assertThat(inferredBeyondOneClosing(round, new ProgramMechanism(round, 1)))
                .isEmpty();
        assertThat(inferredBeyondOneClosing(
                        round, new ReferenceMechanism(round, 1, DisclosureRule.RENEWED_COUNTS_CLEARED)))
                .contains("1A of person 7");
    }

    private static void addMixedSheets(SimulatedRoundBuilder builder, int people) {
        for (int person = 0; person < people; person++) {
            builder.completesPrinciple1(
                    person, 1 + person % 4, 1 + (person + 1) % 4, 2 + person % 2, 3, 1 + person % 3, 4 - person % 2);
        }
    }

    /** Returns what is inferred beyond what one closing tells by itself. */
    private static List<String> inferredBeyondOneClosing(SimulatedRound round, ReleaseMechanism mechanism) {
        return Attack.on(round, mechanism).stream()
                .filter(inference -> !inference.cause().isFromOneClosing())
                .map(inference -> inference.secret().name())
                .toList();
    }
}

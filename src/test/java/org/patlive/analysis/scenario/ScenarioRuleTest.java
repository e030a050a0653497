package org.patlive.analysis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.analysis.disclosure.TestRound;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.words.ScenarioWords;

class ScenarioRuleTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // aggregate above 108
        "'20 20 20 20 20 20', A, ''",
        "'19 18 18 18 18 18', A, ''",
        // exactly 108 and everyone at 13 to 18: yours to decide
        "'18 18 18 18 18 18', A, B",
        "'13 13 13 13 13 13', A, B",
        "'13 13 13 13 13 19', B, ''",
        // above 108, but one total at 12 or less
        "'24 24 24 24 24 12', B, ''",
        "'24 24 24 24 24 13', A, ''",
        // three means at 12 or less
        "'12 12 13 18 18 18', B, ''",
        "'12 12 12 18 18 18', C, ''",
        // at most 72
        "'12 12 12 12 12 12', C, ''",
        "'6 6 6 6 6 6', C, ''"
    })
    void suggestsByTheTable(String totals, String letter, String alternatives) {
        TestRound round = TestRound.open();
        partner(round, totals);

        ScenarioSuggestion suggestion = round.results().scenario().get();

        assertThat(suggestion.letter()).isEqualTo(letter);
        assertThat(String.join(" ", suggestion.alternatives())).isEqualTo(alternatives);
        assertThat(suggestion.reasons()).isNotEmpty();
    }

    @ParameterizedTest(name = "weights {0}: {1}")
    @CsvSource({
        "'1 1 1 1 1 5', C",
        "'5 1 1 1 1 4', C",
        "'5 5 1 1 1 4', B",
        "'5 5 1 1 1 5', C",
        "'3 3 3 3 3 3', B",
        "'5 5 5 5 5 4', B"
    })
    void suggestsCForAWeaknessInWhatIsMostSignificant(String weights, String letter) {
        TestRound round = TestRound.open();
        UUID partner = partner(round, "18 18 18 18 18 12");
        round.weighs(partner, numbers(weights));

        assertThat(round.results().scenario().get().letter()).isEqualTo(letter);
    }

    @Test
    void comparesMeansAsWholeNumbers() {
        TestRound round = TestRound.open();
        partner(round, "18 18 18 18 18 18");
        partner(round, "18 18 18 18 18 18");
        partner(round, "18 18 18 18 18 19");

        assertThat(round.results().scenario().get().letter()).isEqualTo("A");
        assertThat(round.results().scenario().get().alternatives()).isEmpty();
    }

    @Test
    void doesNotLetASingleLowScorerShowInAnonymousMode() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 9; i++) {
            partner(round, "20 20 20 20 20 20");
        }
        partner(round, "20 20 20 20 20 12");
        assertThat(round.results().scenario().get().letter()).isEqualTo("A");

        partner(round, "20 20 20 20 20 12");

        assertThat(round.results().scenario().get().letter()).isEqualTo("B");
        assertThat(ScenarioWords.reasons(round.results().scenario().get()))
                .containsExactly(
                        "The group’s average total is in the 109–144 band.",
                        "Two or more partners scored 12 or less on a principle.");
    }

    @Test
    void saysHowManyAreLowInOpenMode() {
        TestRound round = TestRound.open();
        partner(round, "20 20 20 20 20 20");
        partner(round, "20 20 20 20 20 12");

        assertThat(ScenarioWords.reasons(round.results().scenario().get()))
                .contains("1 partner scored 12 or less on a principle.");
    }

    @Test
    void namesThePrinciplesBehindC() {
        TestRound round = TestRound.open();
        partner(round, "12 12 18 12 18 18");

        assertThat(ScenarioWords.reasons(round.results().scenario().get()))
                .contains("The group’s mean is 12 or less on 3 principles: Need, Purpose and Trust.");
    }

    @Test
    void givesAllItsReasons() {
        TestRound round = TestRound.open();
        partner(round, "6 6 6 18 18 18");

        assertThat(ScenarioWords.reasons(round.results().scenario().get()))
                .containsExactly(
                        "The group’s average total is in the 37–72 band.",
                        "1 partner scored 12 or less on a principle.",
                        "The group’s mean is 12 or less on 3 principles: Need, Purpose and Commitment.");
    }

    @Test
    void ignoresSignificanceThatMayNotBeShown() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            UUID partner = partner(round, "18 18 18 18 18 12");
            if (i > 0) {
                round.weighs(partner, 1, 1, 1, 1, 1, 5);
            }
        }
        assertThat(round.results().scenario().get().letter()).isEqualTo("B");

        round.weighs(round.partners.get(0), 1, 1, 1, 1, 1, 5);

        assertThat(round.results().scenario().get().letter()).isEqualTo("C");
    }

    @Test
    void needsACompleteRespondentAndAsManyAsTheThresholdInAnonymousMode() {
        TestRound open = TestRound.open();
        open.totals(open.joins(null), 1, 24);
        assertThat(open.results().scenario().reason()).contains(Reason.INCOMPLETE);

        TestRound anonymous = TestRound.anonymous();
        for (int i = 0; i < 4; i++) {
            partner(anonymous, "20 20 20 20 20 20");
        }
        assertThat(anonymous.results().scenario().reason()).contains(Reason.PROTECTED);
    }

    private static UUID partner(TestRound round, String totals) {
        return round.withTotals(null, numbers(totals));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}

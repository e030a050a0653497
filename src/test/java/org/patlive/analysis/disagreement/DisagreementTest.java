package org.patlive.analysis.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

    @ParameterizedTest
    @CsvSource({
        "6, 0, 0, 0, 0,                  1",
        "0, 4, 4, 0, 0.3333333333333333, 0.6666666666666666",
        "1, 5, 1, 1, 0.5416666666666666, 0.5",
        "5, 0, 0, 1, 0.5555555555555556, 0.3333333333333333",
        "2, 2, 2, 2, 0.8333333333333334, 0",
        "3, 0, 0, 3, 1,                  -1"
    })
    void followsTheTestVectorsOfTheDomainRules(int four, int three, int two, int one, double iov, double a) {
        Disagreement disagreement = Disagreement.of(List.of(four, three, two, one));

        assertThat(disagreement.iov()).isCloseTo(iov, within(1e-12));
        assertThat(disagreement.a()).isCloseTo(a, within(1e-12));
    }

    @Test
    void agreesWithThePublishedCheckOfVanDerEijkOnSevenPoints() {
        assertThat(VanDerEijk.agreement(new int[] {30, 40, 210, 130, 530, 50, 10}))
                .isCloseTo(0.6113333, within(1e-7));
    }

    @Test
    void reachesOneForTwoExtremeCampsOfOddSize() {
        assertThat(Disagreement.of(List.of(3, 0, 0, 4)).iov()).isEqualTo(1);
    }

    @Test
    void isUndefinedForFewerThanTwoAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Disagreement.of(List.of(0, 1, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource({"2,2,2,2, true", "1,1,2,2, true", "1,1,4,0, true", "1,1,4,1, false", "6,0,0,0, false", "0,0,3,3, false"
    })
    void runsAcrossTheLineWhenAThirdStandsOnEachSide(int four, int three, int two, int one, boolean across) {
        assertThat(Disagreement.of(List.of(four, three, two, one)).acrossTheLine())
                .isEqualTo(across);
    }

    @ParameterizedTest
    @CsvSource({
        "6,0,0,0, 0",
        "0,1,5,0, 0",
        "0,3,1,0, 1",
        "0,4,4,0, 1",
        "3,0,3,0, 2",
        "1,0,1,0, 2",
        "3,0,0,1, 3",
        "3,0,0,3, 3"
    })
    void cutsItsQuartersBeforeRounding(int four, int three, int two, int one, int quarter) {
        assertThat(Disagreement.of(List.of(four, three, two, one)).quarter()).isEqualTo(quarter);
    }

    @Test
    void keepsAQuarterBelowTheCutEvenIfItsPercentageRoundsUpToIt() {
        Disagreement disagreement = new Disagreement(0.4999, 0, false);

        assertThat(disagreement.percent()).isEqualTo(50);
        assertThat(disagreement.quarter()).isEqualTo(1);
    }

    @Test
    void staysWithinItsRangeForAllSmallCounts() {
        for (int code = 0; code < 7 * 7 * 7 * 7; code++) {
            List<Integer> counts = List.of(code % 7, code / 7 % 7, code / 49 % 7, code / 343);
            if (counts.stream().mapToInt(Integer::intValue).sum() > 1) {
                Disagreement disagreement = Disagreement.of(counts);
                assertThat(disagreement.iov()).as("%s", counts).isBetween(0.0, 1.0);
                assertThat(disagreement.a()).as("%s", counts).isBetween(-1.0, 1.0);
            }
        }
    }
}

package org.patlive.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patlive.instrument.Item;

class KendallsWTest {

    @Test
    void isOneWhenEverybodyRanksAlike() {
        assertThat(of(new int[] {5, 4, 3, 2, 1, 1}, new int[] {5, 4, 3, 2, 1, 1})
                        .w())
                .hasValue(1);
    }

    @Test
    void isZeroWhenTwoRankTheOppositeWay() {
        assertThat(of(new int[] {5, 5, 5, 1, 1, 1}, new int[] {1, 1, 1, 5, 5, 5})
                        .w())
                .hasValue(0);
    }

    @Test
    void correctsForTies() {
        // ranks 6 4.5 4.5 3 1.5 1.5 and 5.5 5.5 3.5 3.5 1.5 1.5: sums 11.5 10 8 6.5 3 3, deviations 62.5, ties 12 + 18
        assertThat(of(new int[] {5, 4, 4, 3, 2, 2}, new int[] {5, 5, 4, 4, 3, 3})
                        .w()
                        .getAsDouble())
                .isCloseTo(12 * 62.5 / (4 * 210 - 2 * 30), within(1e-12));
    }

    @Test
    void isUndefinedWhenEverybodyTiesEverything() {
        assertThat(of(new int[] {3, 3, 3, 3, 3, 3}, new int[] {5, 5, 5, 5, 5, 5})
                        .w())
                .isEmpty();
    }

    @Test
    void isUndefinedForOneRespondent() {
        assertThat(of(new int[] {5, 4, 3, 2, 1, 1}).w()).isEmpty();
    }

    @Test
    void leavesOutThoseWhoDidNotWeightAllSix() {
        assertThat(of(new int[] {5, 4, 3, 2, 1, 0}).respondents()).isZero();
    }

    private static KendallsW of(int[]... respondents) {
        KendallsW agreement = new KendallsW();
        for (int[] weights : respondents) {
            Sheet sheet = new Sheet(new CountedRespondent(new UUID(0, 0), null, null, null));
            for (int principle = 1; principle <= 6; principle++) {
                sheet.answer(Item.weight(principle), weights[principle - 1]);
            }
            agreement.count(sheet, 1);
        }
        return agreement;
    }
}

package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "24, HIGHEST",
        "19, HIGHEST",
        "18, HIGH",
        "16, HIGH",
        "13, HIGH",
        "12, LOW",
        "7, LOW",
        "6, LOWEST",
    })
    void aPrincipleTotalFallsInTheBandOfThePublication(int total, Band band) {
        assertThat(Band.ofTotals(total, 1)).isEqualTo(band);
        assertThat(total).isBetween(band.from(), band.to());
    }

    @ParameterizedTest
    @CsvSource({
        "144, HIGHEST",
        "109, HIGHEST",
        "108, HIGH",
        "73, HIGH",
        "72, LOW",
        "37, LOW",
        "36, LOWEST",
    })
    void anAggregateFallsInTheBandOfThePublication(int aggregate, Band band) {
        assertThat(Band.ofAggregates(aggregate, 1)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 1000})
    void aMeanLeavesItsBandWithTheFirstPointAboveTheLimit(int n) {
        assertThat(Band.ofTotals(24L * n, n)).isEqualTo(Band.HIGHEST);
        assertThat(Band.ofTotals(18L * n + 1, n)).isEqualTo(Band.HIGHEST);
        assertThat(Band.ofTotals(18L * n, n)).isEqualTo(Band.HIGH);
        assertThat(Band.ofTotals(12L * n + 1, n)).isEqualTo(Band.HIGH);
        assertThat(Band.ofTotals(12L * n, n)).isEqualTo(Band.LOW);
        assertThat(Band.ofTotals(6L * n + 1, n)).isEqualTo(Band.LOW);
        assertThat(Band.ofTotals(6L * n, n)).isEqualTo(Band.LOWEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 1000})
    void aMeanAggregateLeavesItsBandWithTheFirstPointAboveTheLimit(int n) {
        assertThat(Band.ofAggregates(144L * n, n)).isEqualTo(Band.HIGHEST);
        assertThat(Band.ofAggregates(108L * n + 1, n)).isEqualTo(Band.HIGHEST);
        assertThat(Band.ofAggregates(108L * n, n)).isEqualTo(Band.HIGH);
        assertThat(Band.ofAggregates(72L * n + 1, n)).isEqualTo(Band.HIGH);
        assertThat(Band.ofAggregates(72L * n, n)).isEqualTo(Band.LOW);
        assertThat(Band.ofAggregates(36L * n + 1, n)).isEqualTo(Band.LOW);
        assertThat(Band.ofAggregates(36L * n, n)).isEqualTo(Band.LOWEST);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "25, 1", "11, 2", "49, 2", "0, 0", "6, 0", "6, -1"})
    void refusesTotalsOffTheScale(long sum, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.ofTotals(sum, n));
    }

    @ParameterizedTest
    @CsvSource({"35, 1", "145, 1", "71, 2", "289, 2", "0, 0", "36, 0"})
    void refusesAggregatesOffTheScale(long sum, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.ofAggregates(sum, n));
    }

    @Test
    void writesItsRangesAsThePublicationDoes() {
        assertThat(Band.values()).extracting(Band::range).containsExactly("19-24", "13-18", "7-12", "6");
        assertThat(Band.values()).extracting(Band::aggregateRange).containsExactly("109-144", "73-108", "37-72", "36");
    }
}

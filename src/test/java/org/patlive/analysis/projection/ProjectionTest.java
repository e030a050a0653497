package org.patlive.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.analysis.disclosure.RandomRound;
import org.patlive.analysis.disclosure.TestRound;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.projection.Projection.Dart;
import org.patlive.analysis.projection.Projection.Sector;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

class ProjectionTest {

    @Test
    void landsTheDartsOfFewerThanTenInTheMiddleOfTheirBands() {
        TestRound round = TestRound.anonymous();
        List.of(6, 8, 14, 17, 22).forEach(total -> round.withTotals(null, total, 15, 15, 15, 15, 15));

        Sector sector = round.projection().dartboard().sectors().get(0);

        assertThat(sector.band().get()).isEqualTo(BandRange.of(Band.HIGH));
        assertThat(sector.mean().reason()).contains(Reason.COARSE);
        assertThat(sector.n()).isEqualTo(5);
        assertThat(sector.darts())
                .containsExactlyInAnyOrder(
                        new Dart(21.5, 1, ""), new Dart(15.5, 2, ""), new Dart(9.5, 1, ""), new Dart(6, 1, ""));
    }

    @Test
    void landsTheDartsOfTenAtTheirTotals() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 10; i++) {
            round.withTotals(null, i < 3 ? 20 : 17, 15, 15, 15, 15, 15);
        }

        Sector sector = round.projection().dartboard().sectors().get(0);

        assertThat(sector.mean().get()).isEqualTo(17.9);
        assertThat(sector.darts()).containsExactly(new Dart(17, 7, ""), new Dart(20, 3, ""));
    }

    @Test
    void landsOneDartPerOrganisationByOrganisation() {
        TestRound round = TestRound.byOrganisation();
        round.withTotals(TestRound.COUNCIL, 10, 15, 15, 15, 15, 15);
        round.withTotals(TestRound.COUNCIL, 13, 15, 15, 15, 15, 15);
        round.withTotals(TestRound.HOSPITAL, 20, 15, 15, 15, 15, 15);
        round.joins(TestRound.CHARITY);

        assertThat(round.projection().dartboard().sectors().get(0).darts())
                .containsExactly(new Dart(11.5, 1, "Council"), new Dart(20, 1, "Hospital"));
    }

    @Test
    void landsEveryDartInOpenMode() {
        TestRound round = TestRound.open();
        round.withTotals(null, 10, 15, 15, 15, 15, 15);

        assertThat(round.projection().dartboard().sectors().get(0).darts()).containsExactly(new Dart(10, 1, ""));
        assertThat(round.projection().dartboard().sectors().get(0).mean().get()).isEqualTo(10);
    }

    @Test
    void printsTheRangeOfAColourBelowTenRespondents() {
        TestRound round = TestRound.anonymous();
        List.of(4, 4, 3, 3, 3).forEach(value -> {
            UUID partner = round.joins(null);
            round.totals(partner, 1, 18);
            round.answers(partner, "1A", value);
        });

        Cell cell = round.projection().heatmap().cells().get(0);

        assertThat(cell.exact()).isFalse();
        assertThat(cell.percent().get()).isEqualTo(37);
        assertThat(cell.colour().get()).isEqualTo(1);
        assertThat(cell.bandLabel()).isEqualTo("25–50%");
    }

    @Test
    void saysWhyACellIsEmpty() {
        TestRound round = TestRound.anonymous();
        round.answers(round.joins(null), "1A", 4);

        Cell cell = round.projection().heatmap().cells().get(0);

        assertThat(cell.percent().reason()).contains(Reason.INCOMPLETE);
        assertThat(cell.colour().reason()).contains(Reason.INCOMPLETE);
        assertThat(cell.bandLabel()).isEmpty();
        assertThat(cell.n()).isZero();
    }

    @Test
    void neverProjectsAnExactFigureOfFewerThanTenAnonymousRespondents() {
        for (int seed = 0; seed < 300; seed++) {
            Projection projection = Projection.of(new RandomRound(seed, Mode.ANONYMOUS).results());

            assertThat(projection.dartboard().sectors())
                    .as("seed %s", seed)
                    .filteredOn(sector -> sector.n() < 10)
                    .allSatisfy(sector -> {
                        assertThat(sector.mean().isShown()).isFalse();
                        assertThat(sector.darts()).extracting(Dart::total).isSubsetOf(21.5, 15.5, 9.5, 6.0);
                        assertThat(sector.darts()).extracting(Dart::label).isSubsetOf("");
                    });
            assertThat(projection.heatmap().cells())
                    .as("seed %s", seed)
                    .filteredOn(cell -> cell.n() < 10)
                    .allSatisfy(cell -> {
                        assertThat(cell.exact()).isFalse();
                        assertThat(cell.percent().value().filter(p -> !List.of(12, 37, 62, 87)
                                        .contains(p)))
                                .isEmpty();
                    });
        }
    }

    @Test
    void waitsWithOneSentence() {
        assertThat(TestRound.anonymous().projection().heatmap().sentence().words())
                .isEqualTo("Waiting for the first answers");
        assertThat(TestRound.anonymous().projection().dartboard().sentence().words())
                .isEqualTo("Waiting for the first answers");
        assertThat(TestRound.open().projection().heatmap().sentence().words())
                .isEqualTo("Waiting for the first answers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4A 4B 4C | We differ most on 3 statements, all about Trust",
                "4A | We differ most on 1 statement, about Trust",
                "5A | We differ most on 1 statement, about Arrangements",
                "1A 4A | We differ most on 2 statements, all about Need and Trust",
                "1A 2A 4A | We differ most on 3 statements, across 3 principles",
                "4A 4B 4C 1A | We differ most on 4 statements, 3 of them about Trust",
                "4A 4B 1A | We differ most on 3 statements, all about Need and Trust",
                "'' | We largely agree on every statement"
            })
    void saysWhatDividesTheRoom(String split, String message) {
        TestRound round = TestRound.open();
        divided(round, split, 4);

        assertThat(round.projection().heatmap().sentence().words()).isEqualTo(message);
    }

    @Test
    void takesOneStatementMoreForALeadFromTenRespondentsOn() {
        TestRound round = TestRound.open();
        divided(round, "4A 4B 1A", 10);

        assertThat(round.projection().heatmap().sentence().words())
                .isEqualTo("We differ most on 3 statements, 2 of them about Trust");
    }

    @Test
    void doesNotCallAHalfHiddenRoomAgreed() {
        TestRound round = TestRound.anonymous();
        for (int i = 0; i < 5; i++) {
            round.totals(round.joins(null), 1, 18);
        }

        assertThat(round.projection().heatmap().sentence().words())
                .isEqualTo("We largely agree on the 6 statements shown");
        assertThat(round.projection().dartboard().sentence().words()).isEqualTo("1 of 6 principles can be shown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 17 17 10 17 17 | Weakest: Trust. Strongest: Need",
                "14 17 17 13 17 18 | All six principles score 13–18",
                "17 17 17 10 17 17 | Our weakest: Trust (7–12)",
                "17 17 17 10 17 10 | Our weakest: Trust and Learning (7–12)",
                "20 20 17 10 17 10 | Weakest: Trust and Learning. Strongest: Need and Purpose",
                "20 10 10 10 10 10 | Our strongest: Need (19–24)",
                "20 20 20 10 10 10 | 3 principles score 19–24, 3 score 7–12"
            })
    void saysOnWhichGroundWeStand(String totals, String message) {
        TestRound round = TestRound.open();
        round.withTotals(
                null,
                Arrays.stream(totals.split(" ")).mapToInt(Integer::parseInt).toArray());

        assertThat(round.projection().dartboard().sentence().words()).isEqualTo(message);
    }

    @Test
    void saysHowManyPrinciplesCanBeShown() {
        TestRound round = TestRound.open();
        UUID partner = round.joins(null);
        round.totals(partner, 1, 10);
        round.totals(partner, 2, 20);

        assertThat(round.projection().dartboard().sentence().words()).isEqualTo("2 of 6 principles can be shown");
    }

    private static void divided(TestRound round, String split, int respondents) {
        List<String> divisive = List.of(split.split(" "));
        for (int i = 0; i < respondents; i++) {
            UUID partner = round.joins(null);
            int side = i % 2 == 0 ? 4 : 1;
            Item.statements()
                    .forEach(item -> round.answers(partner, item.code(), divisive.contains(item.code()) ? side : 3));
        }
    }
}

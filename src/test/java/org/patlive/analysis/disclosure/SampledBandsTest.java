package org.patlive.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.analysis.score.SamplingFrame;
import org.patlive.analysis.score.Sheet;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/** Rule 2: what an open Anonymous round shows of its principles. */
class SampledBandsTest {

    private static final int K = 3;

    private final TestRound round = new TestRound(new Disclosure(Mode.ANONYMOUS, K));
    private final SampledBands bands = new SampledBands(K);
    private final Random random = new Random(1);
    private long release;

    @Test
    void showsCountsAndNothingElseBeforeTwiceTheThresholdHaveCompletedAPrinciple() {
        complete(5, 18);

        Results results = results();

        assertThat(results.release()).isZero();
        assertThat(results.principles().get(0).completed()).isEqualTo(5);
        assertThat(results.statements().get(0).answered()).isEqualTo(5);
        assertThat(results.principles().get(0).band().reason()).contains(Reason.STILL_OPEN);
        assertThat(results.isWaitingForClosing()).isTrue();
        assertNoFigures(results);
    }

    @Test
    void showsABandFromTwiceTheThresholdOn() {
        complete(6, 18);

        Results results = results();

        assertThat(results.release()).isEqualTo(1);
        assertThat(results.principles().get(0).band().get()).isEqualTo(BandRange.of(Band.HIGH));
        assertThat(results.principles().get(1).band().reason()).contains(Reason.STILL_OPEN);
        assertNoFigures(results);
    }

    @Test
    void doesNotTellTheTwoLowestBandsApart() {
        complete(6, 6);

        assertThat(results().principles().get(0).band().get().range()).isEqualTo("6-12");
    }

    @Test
    void redrawsOnlyWhenThresholdManyHaveTouchedThePrincipleSince() {
        List<UUID> partners = complete(6, 18);
        results();
        for (int times = 0; times < 4; times++) {
            round.totals(partners.get(0), 1, 24 - times); // one person, many times
            touch(partners.get(0));
        }
        round.totals(partners.get(1), 1, 24);
        touch(partners.get(1));
        assertThat(results().release()).isEqualTo(1);

        round.totals(partners.get(2), 1, 24);
        touch(partners.get(2));

        assertThat(results().release()).isEqualTo(2);
        assertThat(results().release()).isEqualTo(2);
    }

    @Test
    void touchingAnotherPrincipleRedrawsNothing() {
        List<UUID> partners = complete(6, 18);
        results();
        for (UUID partner : partners) {
            round.totals(partner, 2, 12);
            bands.touch(partner, 2, release);
        }

        Results results = results();

        assertThat(results.release()).isEqualTo(2);
        assertThat(results.principles().get(0).band().get()).isEqualTo(BandRange.of(Band.HIGH));
    }

    /** Of six whose band depends on who is left out, both bands come up. */
    @Test
    void leavesOutThresholdManyAtRandom() {
        List<UUID> partners = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID partner = round.joins(null);
            round.totals(partner, 1, i < 3 ? 24 : 12);
            partners.add(partner);
        }
        Set<String> seen = new TreeSet<>();
        for (int times = 0; times < 100; times++) {
            partners.forEach(this::touch);
            seen.add(results().principles().get(0).band().get().range());
        }

        assertThat(seen).containsExactlyInAnyOrder("6-12", "13-18", "19-24");
    }

    @Test
    void drawsEachChoiceAsOftenAsAnyOther() {
        SamplingFrame sample = new SamplingFrame();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Sheet sheet = new Sheet(new CountedRespondent(new UUID(0, i), null, null, null));
            sheets.add(sheet);
            sample.add(sheet);
        }
        sample.remove(sheets.removeFirst());
        Map<Set<Integer>, Integer> drawn = new HashMap<>();
        for (int times = 0; times < 10_000; times++) {
            Set<Integer> places = new TreeSet<>();
            sample.draw(3, random).forEach(sheet -> places.add(sheets.indexOf(sheet)));
            drawn.merge(places, 1, Integer::sum);
        }

        assertThat(drawn).hasSize(10);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(850, 1150));
    }

    private List<UUID> complete(int partners, int total) {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < partners; i++) {
            UUID partner = round.joins(TestRound.COUNCIL);
            round.totals(partner, 1, total);
            touch(partner);
            all.add(partner);
        }
        return all;
    }

    private void touch(UUID partner) {
        bands.touch(partner, 1, release);
    }

    private Results results() {
        List<SampledBands.SampledBand> drawn = round.tally.redraw(bands, release + 1, random);
        if (!drawn.isEmpty()) {
            release++;
            bands.show(drawn);
        }
        return round.tally.resultsWhileOpen(release, TestRound::name, bands);
    }

    private static void assertNoFigures(Results results) {
        assertThat(results.principles()).allSatisfy(principle -> {
            assertThat(principle.score().reason()).contains(Reason.STILL_OPEN);
            assertThat(principle.significance().reason()).contains(Reason.STILL_OPEN);
        });
        assertThat(results.statements())
                .hasSize(Item.statements().toList().size())
                .allSatisfy(statement -> {
                    assertThat(statement.distribution().reason()).contains(Reason.STILL_OPEN);
                    assertThat(statement.gaps().reason()).contains(Reason.STILL_OPEN);
                    assertThat(statement.levelGap().reason()).contains(Reason.STILL_OPEN);
                    assertThat(statement.division().reason()).contains(Reason.STILL_OPEN);
                });
        assertThat(List.of(results.aggregate(), results.significanceAgreement(), results.success(), results.scenario()))
                .allSatisfy(figure -> assertThat(figure.reason()).contains(Reason.STILL_OPEN));
        assertThat(results.organisations()).allSatisfy(group -> {
            assertThat(group.principles())
                    .allSatisfy(
                            principle -> assertThat(principle.band().reason()).contains(Reason.STILL_OPEN));
            assertThat(group.aggregateBand().reason()).contains(Reason.STILL_OPEN);
        });
        assertThat(results.individuals()).isEmpty();
    }
}

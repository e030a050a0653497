package org.patlive.analysis.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Figure.Reason;

class PairwiseGapsTest {

    @Test
    void tellsPartnersThatDisagreeWithEachOtherFromAnOrganisationDividedInside() {
        Gaps apart = PairwiseGaps.of(List.of(new int[] {3, 0, 0, 0}, new int[] {0, 0, 0, 3}));
        Gaps inside = PairwiseGaps.of(List.of(new int[] {3, 0, 0, 3}));

        assertThat(apart.between().get()).isEqualTo(3);
        assertThat(apart.within().get()).isZero();
        assertThat(inside.between().reason()).contains(Reason.UNDEFINED);
        assertThat(inside.within().get()).isCloseTo(9 * 3 / 15.0, within(1e-12));
    }

    @Test
    void isUndefinedWithoutAPair() {
        Gaps gaps = PairwiseGaps.of(List.of(new int[] {1, 0, 0, 0}, new int[4]));

        assertThat(gaps.between().reason()).contains(Reason.UNDEFINED);
        assertThat(gaps.within().reason()).contains(Reason.UNDEFINED);
    }

    @Test
    void equalsTheMeanOverAllPairsOfPartners() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<int[]> organisations = new ArrayList<>();
            List<int[]> partners = new ArrayList<>();
            for (int organisation = 0; organisation < 4; organisation++) {
                int[] counts = new int[4];
                for (int partner = 0; partner < 2 + random.nextInt(5); partner++) {
                    int point = random.nextInt(4);
                    counts[point]++;
                    partners.add(new int[] {organisation, point});
                }
                organisations.add(counts);
            }

            Gaps gaps = PairwiseGaps.of(organisations);

            assertThat(gaps.within().get()).as("seed %s", seed).isCloseTo(mean(partners, true), within(1e-12));
            assertThat(gaps.between().get()).as("seed %s", seed).isCloseTo(mean(partners, false), within(1e-12));
        }
    }

    private static double mean(List<int[]> partners, boolean sameOrganisation) {
        double gaps = 0;
        int pairs = 0;
        for (int[] one : partners) {
            for (int[] other : partners) {
                if (one != other && (one[0] == other[0]) == sameOrganisation) {
                    gaps += Math.abs(one[1] - other[1]);
                    pairs++;
                }
            }
        }
        return gaps / pairs;
    }
}

package org.patlive.analysis.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.PairwiseGaps;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/** Computes figures from a tally, before the disclosure rules decide which of them are shown. */
public final class TallyFigures {

    private static final int LOWEST_TOTAL = 6;
    private static final int HIGHEST_TOTAL = 24;

    private TallyFigures() {}

    public static Distribution distribution(Tally tally, Item item) {
        return tally.distribution(item, () -> distribution(tally.votes(item)));
    }

    /**
     * Computes the distribution of answers.
     *
     * @param votes counts from the highest answer down
     */
    public static Distribution distribution(int[] votes) {
        List<Integer> counts = Arrays.stream(votes).boxed().toList();
        boolean defined = PairwiseGaps.answers(votes) > 1;
        return new Distribution(
                counts, defined ? Figure.shown(Disagreement.of(counts)) : Figure.hidden(Reason.UNDEFINED));
    }

    /** Returns the mean weight of a principle, 1 to 5. */
    public static double meanWeight(Tally tally, int principle) {
        return (double) sumOfWeights(tally, principle) / tally.answers(Item.weight(principle));
    }

    /** Returns the sum of a principle's weights. */
    public static long sumOfWeights(Tally tally, int principle) {
        int[] votes = tally.votes(Item.weight(principle));
        long sum = 0;
        for (int point = 0; point < votes.length; point++) {
            sum += (long) votes[point] * (votes.length - point);
        }
        return sum;
    }

    /** Returns the score of a principle without the number of respondents for each total. */
    public static Score score(Tally tally, int principle) {
        return score(tally, principle, Map.of());
    }

    /** Returns the score of a principle with the number of respondents for each total. */
    public static Score scoreWithTotals(Tally tally, int principle) {
        Map<Integer, Integer> totals = new TreeMap<>();
        for (int total = LOWEST_TOTAL; total <= HIGHEST_TOTAL; total++) {
            if (tally.withTotal(principle, total) > 0) {
                totals.put(total, tally.withTotal(principle, total));
            }
        }
        return score(tally, principle, Collections.unmodifiableMap(totals));
    }

    public static Score aggregate(Tally tally) {
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, tally.aggregatesIn(band));
        }
        int n = tally.aggregates();
        Band band = Band.ofAggregates(tally.aggregateSum(), n);
        return new Score(n, tally.aggregateSum(), band, Collections.unmodifiableMap(bands), Map.of());
    }

    private static Score score(Tally tally, int principle, Map<Integer, Integer> totals) {
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            int respondents = 0;
            for (int total = band.from(); total <= band.to(); total++) {
                respondents += tally.withTotal(principle, total);
            }
            bands.put(band, respondents);
        }
        int n = tally.complete(principle);
        Band band = Band.ofTotals(tally.sum(principle), n);
        return new Score(n, tally.sum(principle), band, Collections.unmodifiableMap(bands), totals);
    }
}

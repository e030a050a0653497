package org.patlive.analysis.disagreement;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;

/**
 * The distance between the mean answers of the levels to one statement.
 *
 * @param points 0 to 3: the highest mean less the lowest
 * @param n the number of answers of the levels compared
 * @param fewest the number of answers of the smallest level compared
 */
public record LevelGap(double points, int n, int fewest) {

    /**
     * Computes the gap; undefined for fewer than two levels with answers.
     *
     * @param levels counts from the highest answer down, one array for each known level
     */
    public static Figure<LevelGap> of(List<int[]> levels) {
        List<int[]> answered = levels.stream()
                .filter(counts -> PairwiseGaps.answers(counts) > 0)
                .toList();
        if (answered.size() < 2) {
            return Figure.hidden(Reason.UNDEFINED);
        }
        var means = answered.stream().mapToDouble(LevelGap::mean).summaryStatistics();
        var sizes = answered.stream().mapToLong(PairwiseGaps::answers).summaryStatistics();
        return Figure.shown(new LevelGap(means.getMax() - means.getMin(), (int) sizes.getSum(), (int) sizes.getMin()));
    }

    private static double mean(int[] counts) {
        int sum = IntStream.range(0, counts.length)
                .map(point -> (counts.length - point) * counts[point])
                .sum();
        return (double) sum / PairwiseGaps.answers(counts);
    }
}

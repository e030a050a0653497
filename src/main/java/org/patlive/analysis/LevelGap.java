package org.patlive.analysis;

import java.util.List;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Results.Distribution;
import org.patlive.instrument.Item;

/**
 * How far the levels' mean answers to one statement lie apart, from levels that may be shown alone.
 *
 * @param points 0 to 3: the highest mean less the lowest; hidden with fewer than two levels to compare
 * @param n answers of the levels compared, 0 while hidden
 * @param fewest answers of the smallest level compared
 */
record LevelGap(Figure<Double> points, int n, int fewest) {

    static LevelGap of(Results results, Item statement) {
        List<Figure<Distribution>> levels = results.levels().stream()
                .filter(level -> !level.name().equals(GroupOrder.NOT_SAID))
                .map(level -> level.statements().get(statement.index()).distribution())
                .toList();
        List<Distribution> shown =
                levels.stream().flatMap(level -> level.value().stream()).toList();
        if (shown.size() < 2) {
            Reason why = levels.stream()
                    .flatMap(level -> level.reason().stream())
                    .filter(reason -> reason != Reason.NO_ANSWERS)
                    .findFirst()
                    .orElse(Reason.UNDEFINED);
            return new LevelGap(Figure.hidden(concealed(results, statement, why)), 0, 0);
        }
        var means = shown.stream().mapToDouble(Distribution::mean).summaryStatistics();
        var sizes = shown.stream().mapToInt(Distribution::n).summaryStatistics();
        return new LevelGap(Figure.shown(means.getMax() - means.getMin()), (int) sizes.getSum(), sizes.getMin());
    }

    private static Reason concealed(Results results, Item statement, Reason why) {
        return results.statements()
                .get(statement.index())
                .distribution()
                .reason()
                .filter(reason -> reason == Reason.CONCEALED || reason == Reason.NO_ANSWERS)
                .orElse(why);
    }

    boolean isExact(Results results) {
        return !Projection.isCoarse(results, fewest);
    }
}

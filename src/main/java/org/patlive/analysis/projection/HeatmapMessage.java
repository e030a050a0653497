package org.patlive.analysis.projection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.GroupTally;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Sentence;

/**
 * The message of the heatmap. It counts the statements on which answers are far apart and never ranks by small gaps.
 */
final class HeatmapMessage {

    /** The first quarter in the upper half of a scale. */
    private static final int UPPER_HALF = 2;

    private HeatmapMessage() {}

    static Sentence of(Results results, HeatmapMode mode, List<Cell> cells) {
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (mode == HeatmapMode.ORGANISATIONS && results.disclosure().mode() == Mode.ANONYMOUS) {
            return divisions(cells);
        }
        if (mode != HeatmapMode.DISAGREEMENT) {
            return ofOtherMode(results, mode, cells);
        }
        long shown = cells.stream().filter(cell -> cell.colour().isShown()).count();
        int splits = (int) cells.stream().filter(HeatmapMessage::splits).count();
        if (shown == 0) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        if (splits > 0) {
            return dividedBy(splits, cells);
        }
        return shown == cells.size()
                ? Sentence.text("analysis.heatmap.agree")
                : Sentence.text("analysis.heatmap.agree-shown", "count", shown);
    }

    private static Sentence ofOtherMode(Results results, HeatmapMode mode, List<Cell> cells) {
        List<Cell> shown =
                cells.stream().filter(cell -> cell.colour().isShown()).toList();
        if (shown.isEmpty()) {
            return switch (mode) {
                case LEVELS -> nothingToCompare(results, results.levels(), "levels");
                case ORGANISATIONS -> nothingToCompare(results, results.organisations(), "organisations");
                default -> WaitingMessage.forStatements(results.disclosure());
            };
        }
        int wide = (int)
                shown.stream().filter(cell -> cell.colour().get() >= UPPER_HALF).count();
        int low = (int)
                shown.stream().filter(cell -> cell.colour().get() < UPPER_HALF).count();
        return switch (mode) {
            case MEAN ->
                low > 0
                        ? Sentence.text("analysis.heatmap.mean-disagree", "count", low, "all", shown.size())
                        : shown.size() == cells.size()
                                ? Sentence.text("analysis.heatmap.mean-agree")
                                : Sentence.text("analysis.heatmap.mean-agree-shown", "count", shown.size());
            case LEVELS ->
                wide == 0
                        ? Sentence.text("analysis.heatmap.levels-close")
                        : Sentence.text("analysis.heatmap.levels", "count", wide);
            default -> widerInside(results, shown);
        };
    }

    private static Sentence nothingToCompare(Results results, List<Results.Group> groups, String what) {
        if (results.statements().stream()
                .noneMatch(statement -> statement.distribution().isShown())) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        if (groups.stream()
                        .filter(group -> !group.name().equals(GroupTally.NOT_SAID))
                        .count()
                < 2) {
            return Sentence.text("analysis.heatmap.fewer-than-two", "groups", what);
        }
        return results.disclosure().mode() == Mode.ANONYMOUS
                ? Sentence.text("analysis.heatmap.by-bands", "groups", what)
                : Sentence.text("analysis.heatmap.too-few", "groups", what);
    }

    /** For an Anonymous round, which shows no gaps: on how many statements each of the two is the wider. */
    private static Sentence divisions(List<Cell> cells) {
        List<Division> shown =
                cells.stream().flatMap(cell -> cell.division().value().stream()).toList();
        if (shown.isEmpty()) {
            return Sentence.text("analysis.heatmap.division-hidden");
        }
        int between = Collections.frequency(shown, Division.MOSTLY_BETWEEN);
        int within = Collections.frequency(shown, Division.MOSTLY_WITHIN);
        return between == 0 && within == 0
                ? Sentence.text("analysis.heatmap.both-alike")
                : within == 0
                        ? Sentence.text("analysis.heatmap.between", "count", between)
                        : between == 0
                                ? Sentence.text("analysis.heatmap.inside", "count", within)
                                : Sentence.text(
                                        "analysis.heatmap.between-and-inside", "between", between, "inside", within);
    }

    private static Sentence widerInside(Results results, List<Cell> shown) {
        List<Cell> wide =
                shown.stream().filter(cell -> cell.colour().get() >= UPPER_HALF).toList();
        long widerInside = wide.stream()
                .map(cell -> results.statements().get(cell.item().index()))
                .filter(HeatmapProjection::isWiderInside)
                .count();
        if (wide.isEmpty()) {
            return Sentence.text("analysis.heatmap.organisations-close");
        }
        return widerInside == 0
                ? Sentence.text("analysis.heatmap.between", "count", wide.size())
                : widerInside == wide.size()
                        ? Sentence.text("analysis.heatmap.inside", "count", wide.size())
                        : Sentence.text("analysis.heatmap.wide", "count", wide.size(), "inside", widerInside);
    }

    private static Sentence dividedBy(int splits, List<Cell> cells) {
        List<Integer> mostDividing = mostDividing(cells);
        if (mostDividing.size() <= 2) {
            int theirSplits =
                    mostDividing.stream().mapToInt(p -> splitsIn(p, cells)).sum();
            List<Sentence> names = ShortTitle.facts(mostDividing);
            return theirSplits == splits
                    ? Sentence.text("analysis.heatmap.all-on", "count", splits, "principles", names)
                    : Sentence.text(
                            "analysis.heatmap.most-on", "all", splits, "count", theirSplits, "principles", names);
        }
        long principles = IntStream.rangeClosed(1, 6)
                .filter(principle -> splitsIn(principle, cells) > 0)
                .count();
        return Sentence.text("analysis.heatmap.principles", "count", splits, "principles", principles);
    }

    /**
     * Returns the principles with the most split statements; below ten answers, one statement more makes no
     * difference.
     */
    private static List<Integer> mostDividing(List<Cell> cells) {
        int fewest = cells.stream()
                .filter(cell -> cell.colour().isShown())
                .mapToInt(Cell::n)
                .min()
                .orElse(0);
        int most = IntStream.rangeClosed(1, 6)
                .map(principle -> splitsIn(principle, cells))
                .max()
                .orElseThrow();
        int needed = Math.max(1, fewest < Disclosure.EXACT_FROM ? most - 1 : most);
        return IntStream.rangeClosed(1, 6)
                .filter(principle -> splitsIn(principle, cells) >= needed)
                .boxed()
                .toList();
    }

    private static int splitsIn(int principle, List<Cell> cells) {
        return (int) cells.stream()
                .filter(cell -> cell.item().principle() == principle && splits(cell))
                .count();
    }

    private static boolean splits(Cell cell) {
        return cell.colour().value().filter(colour -> colour >= UPPER_HALF).isPresent();
    }
}

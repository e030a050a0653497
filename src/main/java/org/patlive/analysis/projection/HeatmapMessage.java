package org.patlive.analysis.projection;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.GroupTally;

/**
 * The message of the heatmap. It counts the statements on which answers are far apart and never ranks by small gaps.
 */
final class HeatmapMessage {

    /** The first quarter in the upper half of a scale. */
    private static final int UPPER_HALF = 2;

    private HeatmapMessage() {}

    static String of(Results results, HeatmapMode mode, List<Cell> cells) {
        Optional<String> waiting = WaitingMessage.beforeFigures(results);
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
                ? "We largely agree: no statement splits the room"
                : shown + " of " + cells.size() + " statements can be shown; none splits the room";
    }

    private static String ofOtherMode(Results results, HeatmapMode mode, List<Cell> cells) {
        List<Cell> shown =
                cells.stream().filter(cell -> cell.colour().isShown()).toList();
        if (shown.isEmpty()) {
            return switch (mode) {
                case LEVELS -> nothingToCompare(results, results.levels(), "Levels");
                case ORGANISATIONS -> nothingToCompare(results, results.organisations(), "Organisations");
                default -> WaitingMessage.forStatements(results.disclosure());
            };
        }
        int wide = (int)
                shown.stream().filter(cell -> cell.colour().get() >= UPPER_HALF).count();
        int low = (int)
                shown.stream().filter(cell -> cell.colour().get() < UPPER_HALF).count();
        return switch (mode) {
            case MEAN ->
                low == 0
                        ? "On average we agree with "
                                + (shown.size() == cells.size()
                                        ? "every statement"
                                        : statements(shown.size()) + " of 36; the others cannot be shown")
                        : "On average we disagree with " + statements(low) + " of " + shown.size();
            case LEVELS -> wide == 0 ? "No wide gap between levels" : "Levels stand far apart on " + statements(wide);
            default -> widerInside(results, shown);
        };
    }

    private static String nothingToCompare(Results results, List<Results.Group> groups, String what) {
        if (results.statements().stream()
                .noneMatch(statement -> statement.distribution().isShown())) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        if (groups.stream()
                        .filter(group -> !group.name().equals(GroupTally.NOT_SAID))
                        .count()
                < 2) {
            return what + " cannot be compared: partners have named fewer than two";
        }
        return what
                + (results.disclosure().mode() == Mode.ANONYMOUS
                        ? " are compared by their bands alone, on a scene of their own"
                        : " cannot be compared yet: too few answers");
    }

    /** For an Anonymous round, which shows no gaps: on how many statements each of the two is the wider. */
    private static String divisions(List<Cell> cells) {
        List<Division> shown =
                cells.stream().flatMap(cell -> cell.division().value().stream()).toList();
        if (shown.isEmpty()) {
            return "What divides organisations is " + Figure.Reason.PROTECTED.sentence();
        }
        int between = Collections.frequency(shown, Division.MOSTLY_BETWEEN);
        int within = Collections.frequency(shown, Division.MOSTLY_WITHIN);
        return between == 0 && within == 0
                ? "We differ between and inside organisations alike"
                : within == 0
                        ? "Organisations differ from each other on " + statements(between)
                        : between == 0
                                ? "Organisations are divided inside on " + statements(within)
                                : "We differ between organisations on " + between + ", inside them on " + within;
    }

    private static String widerInside(Results results, List<Cell> shown) {
        List<Cell> wide =
                shown.stream().filter(cell -> cell.colour().get() >= UPPER_HALF).toList();
        long widerInside = wide.stream()
                .map(cell -> results.statements().get(cell.item().index()))
                .filter(HeatmapProjection::isWiderInside)
                .count();
        if (wide.isEmpty()) {
            return "No wide gap between or inside organisations";
        }
        return widerInside == 0
                ? "Organisations differ from each other on " + statements(wide.size())
                : widerInside == wide.size()
                        ? "Organisations are divided inside on " + statements(wide.size())
                        : "Wide gaps on " + statements(wide.size()) + ", inside organisations on " + widerInside;
    }

    private static String statements(int count) {
        return count == 1 ? "1 statement" : count + " statements";
    }

    private static String dividedBy(int splits, List<Cell> cells) {
        List<Integer> mostDividing = mostDividing(cells);
        if (mostDividing.size() <= 2) {
            int theirSplits =
                    mostDividing.stream().mapToInt(p -> splitsIn(p, cells)).sum();
            String who = PrincipleNames.list(mostDividing)
                    + (PrincipleNames.arePlural(mostDividing) ? " divide us" : " divides us");
            return theirSplits == splits
                    ? who + ": " + splitStatements(splits)
                    : who + " most: " + theirSplits + " of " + splits + " statements that split the room";
        }
        long principles = IntStream.rangeClosed(1, 6)
                .filter(principle -> splitsIn(principle, cells) > 0)
                .count();
        return splitStatements(splits) + ", across " + principles + " principles";
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

    private static String splitStatements(int count) {
        return count == 1 ? "1 statement splits the room" : count + " statements split the room";
    }
}

package org.patlive.analysis.projection;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.analysis.projection.Projection.Cell;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.GroupTally;

/** One sentence for the heatmap. It counts statements that split the room and never ranks by small gaps. */
final class HeatmapMessage {

    private static final int HALF = 2;

    private HeatmapMessage() {}

    static String of(Results results, HeatmapMode mode, List<Cell> cells) {
        if (results.respondents() > 0 && WaitingMessage.isConcealed(results)) {
            return WaitingMessage.CONCEALED;
        }
        if (results.respondents() > 0 && results.isWaitingForClosing()) {
            return WaitingMessage.STILL_OPEN;
        }
        if (mode == HeatmapMode.ORGANISATIONS && results.disclosure().mode() == Mode.ANONYMOUS) {
            return divisions(results, cells);
        }
        if (mode != HeatmapMode.DISAGREEMENT && results.respondents() > 0) {
            return ofMode(results, mode, cells);
        }
        long shown = cells.stream().filter(cell -> cell.colour().isShown()).count();
        int splits = (int) cells.stream().filter(HeatmapMessage::splits).count();
        if (results.respondents() == 0) {
            return WaitingMessage.forAnswers();
        }
        if (shown == 0) {
            return WaitingMessage.forStatements(results.disclosure());
        }
        if (splits > 0) {
            return divided(splits, cells);
        }
        return shown == cells.size()
                ? "We largely agree: no statement splits the room"
                : shown + " of " + cells.size() + " statements can be shown; none splits the room";
    }

    private static String ofMode(Results results, HeatmapMode mode, List<Cell> cells) {
        List<Cell> shown =
                cells.stream().filter(cell -> cell.colour().isShown()).toList();
        if (shown.isEmpty()) {
            return switch (mode) {
                case LEVELS -> apart(results, results.levels(), "Levels");
                case ORGANISATIONS -> apart(results, results.organisations(), "Organisations");
                default -> WaitingMessage.forStatements(results.disclosure());
            };
        }
        int wide =
                (int) shown.stream().filter(cell -> cell.colour().get() >= HALF).count();
        int low =
                (int) shown.stream().filter(cell -> cell.colour().get() < HALF).count();
        return switch (mode) {
            case MEAN ->
                low == 0
                        ? "On average we agree with "
                                + (shown.size() == cells.size()
                                        ? "every statement"
                                        : counted(shown.size()) + " of 36; the others cannot be shown")
                        : "On average we disagree with " + counted(low) + " of " + shown.size();
            case LEVELS -> wide == 0 ? "No wide gap between levels" : "Levels stand far apart on " + counted(wide);
            default -> inside(results, shown);
        };
    }

    private static String apart(Results results, List<Results.Group> groups, String what) {
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

    /** Of an Anonymous round, which shows no gaps: on how many statements one of the two is the wider. */
    private static String divisions(Results results, List<Cell> cells) {
        List<Division> shown =
                cells.stream().flatMap(cell -> cell.division().value().stream()).toList();
        if (shown.isEmpty()) {
            return results.respondents() == 0
                    ? WaitingMessage.forAnswers()
                    : "What divides organisations is " + Figure.Reason.PROTECTED.sentence();
        }
        int between = Collections.frequency(shown, Division.MOSTLY_BETWEEN);
        int within = Collections.frequency(shown, Division.MOSTLY_WITHIN);
        return between == 0 && within == 0
                ? "We differ between and inside organisations alike"
                : within == 0
                        ? "Organisations differ from each other on " + counted(between)
                        : between == 0
                                ? "Organisations are divided inside on " + counted(within)
                                : "We differ between organisations on " + between + ", inside them on " + within;
    }

    private static String inside(Results results, List<Cell> shown) {
        List<Cell> wide =
                shown.stream().filter(cell -> cell.colour().get() >= HALF).toList();
        long inside = wide.stream()
                .map(cell -> results.statements().get(cell.item().index()))
                .filter(HeatmapProjection::isWiderInside)
                .count();
        if (wide.isEmpty()) {
            return "No wide gap between or inside organisations";
        }
        return inside == 0
                ? "Organisations differ from each other on " + counted(wide.size())
                : inside == wide.size()
                        ? "Organisations are divided inside on " + counted(wide.size())
                        : "Wide gaps on " + counted(wide.size()) + ", inside organisations on " + inside;
    }

    private static String counted(int statements) {
        return statements == 1 ? "1 statement" : statements + " statements";
    }

    private static String divided(int splits, List<Cell> cells) {
        List<Integer> leaders = leaders(cells);
        if (leaders.size() <= 2) {
            int theirs = leaders.stream().mapToInt(p -> splitsIn(p, cells)).sum();
            String who =
                    PrincipleNames.list(leaders) + (PrincipleNames.arePlural(leaders) ? " divide us" : " divides us");
            return theirs == splits
                    ? who + ": " + statements(splits)
                    : who + " most: " + theirs + " of " + splits + " statements that split the room";
        }
        long principles = IntStream.rangeClosed(1, 6)
                .filter(principle -> splitsIn(principle, cells) > 0)
                .count();
        return statements(splits) + ", across " + principles + " principles";
    }

    /** The principles with the most split statements; below ten answers, one statement more is no lead. */
    private static List<Integer> leaders(List<Cell> cells) {
        int fewest = cells.stream()
                .filter(cell -> cell.colour().isShown())
                .mapToInt(Cell::n)
                .min()
                .orElse(0);
        int most = IntStream.rangeClosed(1, 6)
                .map(principle -> splitsIn(principle, cells))
                .max()
                .orElseThrow();
        int enough = Math.max(1, fewest < Disclosure.EXACT_FROM ? most - 1 : most);
        return IntStream.rangeClosed(1, 6)
                .filter(principle -> splitsIn(principle, cells) >= enough)
                .boxed()
                .toList();
    }

    private static int splitsIn(int principle, List<Cell> cells) {
        return (int) cells.stream()
                .filter(cell -> cell.item().principle() == principle && splits(cell))
                .count();
    }

    private static boolean splits(Cell cell) {
        return cell.colour().value().filter(colour -> colour >= HALF).isPresent();
    }

    private static String statements(int count) {
        return count == 1 ? "1 statement splits the room" : count + " statements split the room";
    }
}

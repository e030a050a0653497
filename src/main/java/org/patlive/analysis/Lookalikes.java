package org.patlive.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;

/**
 * Whether the sums of groups, beside the counts of the whole and the gaps, leave somebody's answer in no doubt. Answers are
 * in doubt as long as another room would look the same: one in which people of two groups have exchanged answers, and
 * have exchanged others back, so that no sum, no count of the whole and no gap has changed.
 *
 * <p>Only short exchanges are tried. A room that would take a longer one counts as telling, which hides more, never less.
 */
final class Lookalikes {

    /**
     * People whom nothing published tells apart.
     *
     * @param organisation its place, whether it is a known one or not
     * @param level its place
     * @param sums whose sums they go into: equal for two cells if no sum shown is of one and not of the other
     * @param counts of their answers to each of the six statements, from the highest answer down
     */
    record Cell(int organisation, int level, Object sums, int[][] counts) {}

    /** Counts of each known organisation, or level, per statement; null at places of those not known. */
    record Gap(List<int @Nullable [][]> groups, boolean[] shown) {}

    private static final int STATEMENTS = 6;

    private final List<Cell> cells;
    private final int[][] whole;
    private final Gap organisations;
    private final Gap levels;

    /** What the gaps show, per statement. */
    private final long[] within = new long[STATEMENTS];

    private final long[] all = new long[STATEMENTS];
    private final double[] apart = new double[STATEMENTS];

    /** The counts of the gaps are changed while exchanges are tried, and back again: they must be copies. */
    Lookalikes(Tally whole, int principle, List<Cell> cells, Gap organisations, Gap levels) {
        this.whole = counts(whole, principle);
        this.cells = cells;
        this.organisations = organisations;
        this.levels = levels;
        for (int statement = 0; statement < STATEMENTS; statement++) {
            within[statement] = within(statement);
            all[statement] = all(statement);
            apart[statement] = apart(statement);
        }
    }

    static int[][] counts(Tally tally, int principle) {
        return IntStream.range((principle - 1) * STATEMENTS, principle * STATEMENTS)
                .mapToObj(index -> tally.votes(Item.at(index)))
                .toArray(int[][]::new);
    }

    /** Of those alone whose sum counts. */
    static int[][] complete(Tally tally, int principle) {
        return IntStream.range((principle - 1) * STATEMENTS, principle * STATEMENTS)
                .mapToObj(index -> tally.completeVotes(Item.at(index)))
                .toArray(int[][]::new);
    }

    /** Whether anybody's answer could be told; where the whole is of one opinion, it tells that itself. */
    boolean areMissing() {
        for (int statement = 0; statement < STATEMENTS; statement++) {
            if (opinions(whole[statement]) > 1) {
                for (Cell cell : cells) {
                    if (opinions(cell.counts[statement]) == 1 && !mayBeOtherwise(cell, statement)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static long opinions(int[] counts) {
        return IntStream.of(counts).filter(count -> count > 0).count();
    }

    /** A cell of more than one opinion needs no other room: its people might have exchanged their answers. */
    private boolean mayBeOtherwise(Cell cell, int statement) {
        int mine = 0;
        while (cell.counts[statement][mine] == 0) {
            mine++;
        }
        for (Cell other : cells) {
            for (int theirs = 0; other != cell && theirs < 4; theirs++) {
                if (theirs != mine
                        && other.counts[statement][theirs] > 0
                        && looksTheSame(new Exchange(cell, other, statement, mine, theirs))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean looksTheSame(Exchange first) {
        return first.one.sums.equals(first.other.sums) && keepsGaps(first, null)
                || hasCrosswise(first)
                || hasBack(first);
    }

    /** The same two cells exchange two other answers, so that both have the sum they had. */
    private boolean hasBack(Exchange first) {
        for (int statement = 0; statement < STATEMENTS; statement++) {
            for (int mine = 0; mine < 4; mine++) {
                Exchange back = new Exchange(first.one, first.other, statement, mine, mine - first.step());
                if (back.isPossibleAfter(first) && keepsGaps(first, back)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two cells of another organisation, and of the same two levels, exchange answers to the same statement. */
    private boolean hasCrosswise(Exchange first) {
        if (first.one.organisation != first.other.organisation || first.one.level == first.other.level) {
            return false;
        }
        for (Cell below : cells) {
            if (below.organisation != first.one.organisation && below.level == first.one.level) {
                for (Cell opposite : cells) {
                    if (opposite.organisation == below.organisation
                            && opposite.level == first.other.level
                            && hasBackBetween(below, opposite, first)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** No count of an organisation changes, nor any sum of a level's answers to the statement. */
    private static boolean hasBackBetween(Cell below, Cell opposite, Exchange first) {
        for (int mine = 0; mine < 4; mine++) {
            if (new Exchange(below, opposite, first.statement, mine, mine - first.step()).isPossible()) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsGaps(Exchange first, @Nullable Exchange back) {
        make(first, 1);
        if (back != null) {
            make(back, 1);
        }
        boolean kept = looksAsBefore(first) && (back == null || looksAsBefore(back));
        if (back != null) {
            make(back, -1);
        }
        make(first, -1);
        return kept;
    }

    private boolean looksAsBefore(Exchange exchange) {
        int statement = exchange.statement;
        return (!organisations.shown[statement]
                        || exchange.one.organisation == exchange.other.organisation
                        || within(statement) == within[statement] && all(statement) == all[statement])
                && (!levels.shown[statement]
                        || exchange.one.level == exchange.other.level
                        || Math.abs(apart(statement) - apart[statement]) < 1e-9);
    }

    private long within(int statement) {
        long within = 0;
        for (int @Nullable [][] group : organisations.groups) {
            within += group == null ? 0 : PairwiseGaps.sum(group[statement]);
        }
        return within;
    }

    private long all(int statement) {
        int[] all = new int[4];
        for (int @Nullable [][] group : organisations.groups) {
            for (int point = 0; group != null && point < 4; point++) {
                all[point] += group[statement][point];
            }
        }
        return PairwiseGaps.sum(all);
    }

    /** As {@link LevelGap}, but fast: it is asked for very often. */
    private double apart(int statement) {
        double lowest = 4;
        double highest = 1;
        for (int @Nullable [][] group : levels.groups) {
            long n = group == null ? 0 : PairwiseGaps.answers(group[statement]);
            if (group != null && n > 0) {
                int[] counts = group[statement];
                double mean = (4.0 * counts[0] + 3.0 * counts[1] + 2.0 * counts[2] + counts[3]) / n;
                lowest = Math.min(lowest, mean);
                highest = Math.max(highest, mean);
            }
        }
        return highest - lowest;
    }

    private void make(Exchange exchange, int times) {
        if (exchange.one.organisation != exchange.other.organisation) {
            move(organisations.groups.get(exchange.one.organisation), exchange, times);
            move(organisations.groups.get(exchange.other.organisation), exchange, -times);
        }
        if (exchange.one.level != exchange.other.level) {
            move(levels.groups.get(exchange.one.level), exchange, times);
            move(levels.groups.get(exchange.other.level), exchange, -times);
        }
    }

    private static void move(int @Nullable [][] group, Exchange exchange, int times) {
        if (group != null) {
            group[exchange.statement][exchange.mine] -= times;
            group[exchange.statement][exchange.theirs] += times;
        }
    }

    /** Somebody of one cell and somebody of another exchange their answers to a statement; answers are places in counts. */
    private record Exchange(Cell one, Cell other, int statement, int mine, int theirs) {

        int step() {
            return theirs - mine;
        }

        boolean isPossible() {
            return theirs >= 0 && theirs < 4 && one.counts[statement][mine] > 0 && other.counts[statement][theirs] > 0;
        }

        /** Not by giving back what was just got. */
        boolean isPossibleAfter(Exchange first) {
            return isPossible()
                    && (statement != first.statement
                            || !(mine == first.theirs && theirs == first.mine)
                                    && one.counts[statement][mine] > (mine == first.mine ? 1 : 0)
                                    && other.counts[statement][theirs] > (theirs == first.theirs ? 1 : 0));
        }
    }
}

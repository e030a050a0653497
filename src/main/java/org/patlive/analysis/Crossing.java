package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Groups.Counted;
import org.patlive.instrument.Item;

/**
 * The weights of one principle by organisation and by level at once (for its sums see {@link SumCrossing}). Neither dimension gives anybody away alone, yet both
 * together may: an organisation of five of whom four are managers, taken off the managers, leaves two single people.
 *
 * <p>Somebody who knows who is who, and both sets of counts, is still in the dark about a cell as long as another room
 * would look the same: one in which two pairs of people have changed their answers crosswise, which alters no row and no
 * column. Where a cell has no such pair, the levels are not shown.
 */
final class Crossing {

    /** By organisation, by level, by answer. Hidden groups of a dimension are one: their sum is known. */
    private final int[][][] counts;

    private Crossing(int[][][] counts) {
        this.counts = counts;
    }

    static Crossing of(
            Item item,
            List<Counted> organisations,
            List<Optional<Reason>> hiddenOrganisations,
            List<Counted> levels,
            List<Optional<Reason>> hiddenLevels,
            Groups.Cells cells) {
        List<List<Counted>> rows = known(organisations, hiddenOrganisations);
        List<List<Counted>> columns = known(levels, hiddenLevels);
        int[][][] counts = new int[rows.size()][columns.size()][item.highest()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                for (Counted organisation : rows.get(row)) {
                    for (Counted level : columns.get(column)) {
                        Tally tally = cells.of(organisation.key(), level.key());
                        if (tally != null) {
                            add(counts[row][column], tally.votes(item));
                        }
                    }
                }
            }
        }
        return new Crossing(counts);
    }

    /** Each shown group by itself, and all hidden ones together. */
    private static List<List<Counted>> known(List<Counted> groups, List<Optional<Reason>> hidden) {
        List<List<Counted>> known = new ArrayList<>();
        List<Counted> left = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (hidden.get(group).isEmpty()) {
                known.add(List.of(groups.get(group)));
            } else {
                left.add(groups.get(group));
            }
        }
        if (!left.isEmpty()) {
            known.add(left);
        }
        return known;
    }

    private static void add(int[] sums, int[] votes) {
        for (int value = 0; value < votes.length; value++) {
            sums[value] += votes[value];
        }
    }

    /** Whether both dimensions together would give away what fewer than k people, or all of a cell, have answered. */
    boolean tells(int threshold) {
        if (counts.length < 2 || counts[0].length < 2) {
            return false; // the second dimension is the whole, or the first is
        }
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (tells(row, column, threshold)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tells(int row, int column, int threshold) {
        int[] cell = counts[row][column];
        int n = IntStream.of(cell).sum();
        boolean mixed = IntStream.of(cell).filter(count -> count > 0).count() > 1;
        return n > 0 && !(n >= threshold && mixed) && !mayBeOtherwise(row, column);
    }

    private boolean mayBeOtherwise(int row, int column) {
        for (int otherRow = 0; otherRow < counts.length; otherRow++) {
            for (int otherColumn = 0; otherColumn < counts[row].length; otherColumn++) {
                if (otherRow != row && otherColumn != column && canSwap(row, column, otherRow, otherColumn)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canSwap(int row, int column, int otherRow, int otherColumn) {
        int[] cell = counts[row][column];
        int[] opposite = counts[otherRow][otherColumn];
        int[] beside = counts[row][otherColumn];
        int[] below = counts[otherRow][column];
        for (int mine = 0; mine < cell.length; mine++) {
            for (int theirs = 0; theirs < cell.length; theirs++) {
                if (mine != theirs && cell[mine] > 0 && opposite[mine] > 0 && beside[theirs] > 0 && below[theirs] > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

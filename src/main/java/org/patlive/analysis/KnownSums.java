package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Groups.Counted;

/** What somebody knows who reads the sums of organisations and of levels, and who is of which. */
final class KnownSums {

    /**
     * One dimension.
     *
     * @param hidden whose sum is hidden, with the reason
     * @param gaps per statement, whether the gaps between its groups are shown
     */
    record Side(List<Counted> groups, List<Optional<Reason>> hidden, boolean[] gaps) {

        /** Everybody in one group: a dimension of which nothing is known. */
        static Side none(Tally whole) {
            return new Side(List.of(new Counted("", null, false, whole)), List.of(Optional.empty()), new boolean[36]);
        }

        /** All hidden groups are one: their sum is what the others leave. */
        int place(int group) {
            return hidden.get(group).isPresent() ? groups.size() : group;
        }

        /** The places of groups that are known alone, and of the others if there are any. */
        int[] places() {
            return IntStream.range(0, groups.size()).map(this::place).distinct().toArray();
        }

        Lookalikes.Gap gap(int principle) {
            List<int @Nullable [][]> counts = new ArrayList<>();
            groups.forEach(
                    group -> counts.add(group.key() == null ? null : Lookalikes.counts(group.tally(), principle)));
            return new Lookalikes.Gap(counts, Arrays.copyOfRange(gaps, (principle - 1) * 6, principle * 6));
        }
    }

    private final Tally whole;
    private final int threshold;
    private final Side organisations;
    private final Side levels;
    private final Groups.Cells cells;

    KnownSums(Tally whole, int threshold, Side organisations, Side levels, Groups.Cells cells) {
        this.whole = whole;
        this.threshold = threshold;
        this.organisations = organisations;
        this.levels = levels;
        this.cells = cells;
    }

    /** Of organisations alone, which everybody's level does not matter for. */
    static KnownSums ofOrganisations(Tally whole, int threshold, Side organisations) {
        return new KnownSums(
                whole,
                threshold,
                organisations,
                Side.none(whole),
                (organisation, level) -> organisations.groups.stream()
                        .filter(group -> Objects.equals(group.key(), organisation))
                        .map(Counted::tally)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether both dimensions together give away answers to a principle, or the sum of a few. */
    boolean tell(int principle) {
        return crossing(tally -> tally.complete(principle), tally -> tally.sum(principle), 6)
                        .tells(threshold)
                || leaveNoDoubt(principle);
    }

    /** Whether both dimensions together give away everything behind an aggregate, or the sum of a few. */
    boolean tellAggregates() {
        return crossing(Tally::aggregates, Tally::aggregateSum, 36).tells(threshold);
    }

    /** Whether somebody's answer is the same in every room that looks like this one. */
    boolean leaveNoDoubt(int principle) {
        boolean anySum = whole.complete(principle) >= threshold;
        List<Lookalikes.Cell> people = new ArrayList<>();
        for (int organisation = 0; organisation < organisations.groups.size(); organisation++) {
            for (int level = 0; level < levels.groups.size(); level++) {
                Tally tally = cell(organisation, level);
                if (tally != null) {
                    people.add(new Lookalikes.Cell(
                            organisation,
                            level,
                            // Without sums only the gaps could tell, and those of everybody who has answered.
                            anySum ? List.of(organisations.place(organisation), levels.place(level)) : List.of(),
                            anySum ? Lookalikes.complete(tally, principle) : Lookalikes.counts(tally, principle)));
                }
            }
        }
        return new Lookalikes(whole, principle, people, organisations.gap(principle), levels.gap(principle))
                .areMissing();
    }

    private SumCrossing crossing(ToIntFunction<Tally> people, ToLongFunction<Tally> sum, int lowest) {
        int[] rows = organisations.places();
        int[] columns = levels.places();
        int[][] n = new int[rows.length][columns.length];
        long[][] sums = new long[rows.length][columns.length];
        for (int organisation = 0; organisation < organisations.groups.size(); organisation++) {
            for (int level = 0; level < levels.groups.size(); level++) {
                Tally tally = cell(organisation, level);
                if (tally != null) {
                    int row = indexOf(rows, organisations.place(organisation));
                    int column = indexOf(columns, levels.place(level));
                    n[row][column] += people.applyAsInt(tally);
                    sums[row][column] += sum.applyAsLong(tally);
                }
            }
        }
        return new SumCrossing(n, sums, lowest);
    }

    private static int indexOf(int[] places, int place) {
        return IntStream.range(0, places.length)
                .filter(index -> places[index] == place)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Tally cell(int organisation, int level) {
        return cells.of(
                organisations.groups.get(organisation).key(),
                levels.groups.get(level).key());
    }
}

package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that was shown, as a true statement about the answers: decided for one world, and required of a solver. Both
 * are written down apart, and every world of the solver is checked.
 */
sealed interface Fact {

    boolean holds(int[] world);

    void require(Model model);

    /** The slots that it speaks of. */
    Stream<Integer> slots();

    /** Two slots with the same part in a fact may be exchanged in it, together with the others of the same person. */
    default int part(int slot) {
        return 0;
    }

    /** A sum lies in a range. */
    record SumIs(Total total, long lowest, long highest) implements Fact {
        @Override
        public boolean holds(int[] world) {
            int sum = total.in(world);
            return sum >= lowest && sum <= highest;
        }

        @Override
        public void require(Model model) {
            model.range(model.sum(total), lowest, highest);
        }

        @Override
        public Stream<Integer> slots() {
            return total.slots().stream();
        }
    }

    /** How often each answer was given is one of these. */
    record Counted(List<Integer> answers, List<List<Integer>> oneOf) implements Fact {
        @Override
        public boolean holds(int[] world) {
            return oneOf.contains(counts(answers, world));
        }

        @Override
        public void require(Model model) {
            model.table(model.counts(answers), oneOf);
        }

        @Override
        public Stream<Integer> slots() {
            return answers.stream();
        }
    }

    /** So many totals lie in each bin; in no other place any. */
    record Binned(List<Total> totals, List<Wall.Bin> bins) implements Fact {
        @Override
        public boolean holds(int[] world) {
            int[] left = bins.stream().mapToInt(Wall.Bin::count).toArray();
            for (Total total : totals) {
                int bin = bin(total.in(world));
                if (bin < 0 || --left[bin] < 0) {
                    return false;
                }
            }
            return Arrays.stream(left).allMatch(count -> count == 0);
        }

        private int bin(int total) {
            for (int bin = 0; bin < bins.size(); bin++) {
                if (bins.get(bin).lowest() <= total && total <= bins.get(bin).highest()) {
                    return bin;
                }
            }
            return -1;
        }

        @Override
        public void require(Model model) {
            model.binned(totals, bins);
        }

        @Override
        public Stream<Integer> slots() {
            return totals.stream().flatMap(total -> total.slots().stream());
        }
    }

    /** All but some of these totals add up to something in a range. */
    record SampleIs(List<Total> totals, int leftOut, long lowest, long highest) implements Fact {
        @Override
        public boolean holds(int[] world) {
            int size = totals.size() - leftOut;
            boolean[][] reached = new boolean[size + 1][(int) highest + 1];
            reached[0][0] = true;
            for (Total one : totals) {
                int total = one.in(world);
                for (int chosen = size; chosen > 0; chosen--) {
                    for (int sum = total; sum <= highest; sum++) {
                        reached[chosen][sum] |= reached[chosen - 1][sum - total];
                    }
                }
            }
            for (long sum = lowest; sum <= highest; sum++) {
                if (reached[size][(int) sum]) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void require(Model model) {
            model.sample(totals, totals.size() - leftOut, lowest, highest);
        }

        @Override
        public Stream<Integer> slots() {
            return totals.stream().flatMap(total -> total.slots().stream());
        }
    }

    /**
     * What the gaps of all pairs and those inside organisations add up to is one of these combinations.
     *
     * @param organisations the answers of each
     * @param fits of the sum over all pairs and of the sum over pairs of colleagues
     */
    record Divided(List<List<Integer>> organisations, BiPredicate<Long, Long> fits) implements Fact {
        @Override
        public boolean holds(int[] world) {
            return fits.test(
                    gaps(counts(all(), world)),
                    organisations.stream()
                            .mapToLong(one -> gaps(counts(one, world)))
                            .sum());
        }

        @Override
        public int part(int slot) {
            return IntStream.range(0, organisations.size())
                    .filter(one -> organisations.get(one).contains(slot))
                    .findFirst()
                    .orElseThrow();
        }

        List<Integer> all() {
            return organisations.stream().flatMap(List::stream).toList();
        }

        @Override
        public void require(Model model) {
            model.divided(this);
        }

        @Override
        public Stream<Integer> slots() {
            return organisations.stream().flatMap(List::stream);
        }

        /** The gaps of all pairs added up, of counts for 4, 3, 2, 1. */
        static long gaps(List<Integer> counts) {
            long sum = 0;
            for (int one = 0; one < 4; one++) {
                for (int other = one + 1; other < 4; other++) {
                    sum += (long) counts.get(one) * counts.get(other) * (other - one);
                }
            }
            return sum;
        }
    }

    /**
     * So many sheets have some total, or all, in a range.
     *
     * @param sheets the totals of each
     */
    record SheetsWith(List<List<Total>> sheets, boolean all, int lowest, int highest, int atLeast, int atMost)
            implements Fact {
        @Override
        public boolean holds(int[] world) {
            long count = sheets.stream()
                    .filter(sheet -> all
                            ? sheet.stream().allMatch(total -> isIn(total.in(world)))
                            : sheet.stream().anyMatch(total -> isIn(total.in(world))))
                    .count();
            return count >= atLeast && count <= atMost;
        }

        private boolean isIn(int total) {
            return total >= lowest && total <= highest;
        }

        @Override
        public void require(Model model) {
            model.sheets(this);
        }

        @Override
        public Stream<Integer> slots() {
            return sheets.stream().flatMap(List::stream).flatMap(total -> total.slots().stream());
        }
    }

    /** For 4, 3, 2, 1. */
    static List<Integer> counts(List<Integer> answers, int[] world) {
        int[] counts = new int[4];
        for (int slot : answers) {
            counts[4 - world[slot]]++;
        }
        return List.of(counts[0], counts[1], counts[2], counts[3]);
    }

    /** All ways in which so many may have answered. */
    static List<List<Integer>> allCounts(int n) {
        List<List<Integer>> all = new ArrayList<>();
        for (int four = 0; four <= n; four++) {
            for (int three = 0; four + three <= n; three++) {
                for (int two = 0; four + three + two <= n; two++) {
                    all.add(List.of(four, three, two, n - four - three - two));
                }
            }
        }
        return all;
    }
}

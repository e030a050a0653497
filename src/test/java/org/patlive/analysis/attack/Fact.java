package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that was shown, as a true statement about answers. It can be checked for given answers and required of a
 * solver. The two are implemented independently, and everything that the solver finds is checked.
 */
sealed interface Fact {

    boolean holds(int[] candidate);

    void require(SolverModel model);

    /** Returns the indexes of the variables that the fact is about. */
    Stream<Integer> variables();

    /**
     * Returns the part of a variable in this fact. Variables with the same part can be swapped, together with the
     * others of the same person.
     */
    default int part(int variable) {
        return 0;
    }

    /** A sum lies in a range. */
    record SumIs(AnswerSum total, long lowest, long highest) implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            int sum = total.valueIn(candidate);
            return sum >= lowest && sum <= highest;
        }

        @Override
        public void require(SolverModel model) {
            model.range(model.sum(total), lowest, highest);
        }

        @Override
        public Stream<Integer> variables() {
            return total.variables().stream();
        }
    }

    /** The counts of 4, 3, 2 and 1 are one of these. */
    record Counted(List<Integer> answers, List<List<Integer>> oneOf) implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            return oneOf.contains(counts(answers, candidate));
        }

        @Override
        public void require(SolverModel model) {
            model.table(model.counts(answers), oneOf);
        }

        @Override
        public Stream<Integer> variables() {
            return answers.stream();
        }
    }

    /** Each bin holds this many totals, and there are no others. */
    record Binned(List<AnswerSum> totals, List<ReleaseMechanism.Bin> bins) implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            int[] left = bins.stream().mapToInt(ReleaseMechanism.Bin::count).toArray();
            for (AnswerSum total : totals) {
                int bin = bin(total.valueIn(candidate));
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
        public void require(SolverModel model) {
            model.binned(totals, bins);
        }

        @Override
        public Stream<Integer> variables() {
            return totals.stream().flatMap(total -> total.variables().stream());
        }
    }

    /** The sum of all but some of these totals lies in a range, for some choice of those left out. */
    record SampleIs(List<AnswerSum> totals, int leftOut, long lowest, long highest) implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            int size = totals.size() - leftOut;
            boolean[][] reached = new boolean[size + 1][(int) highest + 1];
            reached[0][0] = true;
            for (AnswerSum one : totals) {
                int total = one.valueIn(candidate);
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
        public void require(SolverModel model) {
            model.sample(totals, totals.size() - leftOut, lowest, highest);
        }

        @Override
        public Stream<Integer> variables() {
            return totals.stream().flatMap(total -> total.variables().stream());
        }
    }

    /**
     * The sums of gaps of all pairs and of pairs within organisations are one of these combinations.
     *
     * @param organisations the answers of each
     * @param fits whether a sum over all pairs and a sum over pairs within organisations are possible
     */
    record Divided(List<List<Integer>> organisations, BiPredicate<Long, Long> fits) implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            return fits.test(
                    gaps(counts(all(), candidate)),
                    organisations.stream()
                            .mapToLong(one -> gaps(counts(one, candidate)))
                            .sum());
        }

        @Override
        public int part(int variable) {
            return IntStream.range(0, organisations.size())
                    .filter(one -> organisations.get(one).contains(variable))
                    .findFirst()
                    .orElseThrow();
        }

        List<Integer> all() {
            return organisations.stream().flatMap(List::stream).toList();
        }

        @Override
        public void require(SolverModel model) {
            model.divided(this);
        }

        @Override
        public Stream<Integer> variables() {
            return organisations.stream().flatMap(List::stream);
        }

        /**
         * Returns the sum of the gaps of all pairs.
         *
         * @param counts of 4, 3, 2 and 1
         */
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
     * This many sheets have some total in a range, or all of them.
     *
     * @param sheets the totals of each
     */
    record SheetsWith(List<List<AnswerSum>> sheets, boolean all, int lowest, int highest, int atLeast, int atMost)
            implements Fact {
        @Override
        public boolean holds(int[] candidate) {
            long count = sheets.stream()
                    .filter(sheet -> all
                            ? sheet.stream().allMatch(total -> isIn(total.valueIn(candidate)))
                            : sheet.stream().anyMatch(total -> isIn(total.valueIn(candidate))))
                    .count();
            return count >= atLeast && count <= atMost;
        }

        private boolean isIn(int total) {
            return total >= lowest && total <= highest;
        }

        @Override
        public void require(SolverModel model) {
            model.sheets(this);
        }

        @Override
        public Stream<Integer> variables() {
            return sheets.stream().flatMap(List::stream).flatMap(total -> total.variables().stream());
        }
    }

    /** Returns the counts of 4, 3, 2 and 1. */
    static List<Integer> counts(List<Integer> answers, int[] candidate) {
        int[] counts = new int[4];
        for (int variable : answers) {
            counts[4 - candidate[variable]]++;
        }
        return List.of(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Returns all counts that this many answers can have. */
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

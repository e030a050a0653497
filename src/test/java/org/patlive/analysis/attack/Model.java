package org.patlive.analysis.attack;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.TableConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The worlds that fit, for CP-SAT of OR-Tools: one Boolean for each value that each answer may have. */
final class Model {

    static {
        Loader.loadNativeLibraries();
    }

    /** Seconds. */
    private static final double COUNTING = 3;

    private static final double RELAXED = 10;

    /** Far more than any question of these sizes takes. */
    private static final double PORTFOLIO = 600;

    /** So many answers make an order. */
    private static final int ORDERED = 6;

    private final CpModel model = new CpModel();
    private final Map<Integer, BoolVar[]> values = new LinkedHashMap<>();
    private final Map<Total, IntVar> totals = new HashMap<>();
    private final List<Slot> slots;

    /** @param known whether the attacker knows the answer, as in the truth */
    Model(List<Slot> slots, Collection<Integer> used, int[] truth, int attacker) {
        this.slots = slots;
        for (int slot : used) {
            BoolVar[] is = new BoolVar[slots.get(slot).highest()];
            for (int value = 1; value <= is.length; value++) {
                is[value - 1] = model.newBoolVar("");
            }
            model.addExactlyOne(is);
            if (slots.get(slot).person() == attacker) {
                model.addBoolAnd(new Literal[] {is[truth[slot] - 1]});
            }
            values.put(slot, is);
        }
    }

    /**
     * A world in which at least one of these secrets is another than in truth.
     *
     * @return empty if there is none
     * @throws IllegalStateException if that could not be found out
     */
    Optional<int[]> other(Collection<Secret> secrets, int[] truth) {
        List<Literal> different = new ArrayList<>();
        for (Secret secret : secrets) {
            Total value = secret.value();
            if (value.slots().size() == 1) {
                int slot = value.slots().getFirst();
                different.add(values.get(slot)[truth[slot] - 1].not());
            } else {
                int true_ = value.in(truth);
                BoolVar less = model.newBoolVar("");
                BoolVar more = model.newBoolVar("");
                model.addLessOrEqual(total(value), true_ - 1).onlyEnforceIf(less);
                model.addGreaterOrEqual(total(value), true_ + 1).onlyEnforceIf(more);
                different.add(less);
                different.add(more);
            }
        }
        model.addBoolOr(different);
        CpSolver solver = new CpSolver();
        SatParameters.Builder how = solver.getParameters().setNumWorkers(1);
        // Most questions take milliseconds, counting; some need a relaxation, and a few need luck.
        how.setLinearizationLevel(0).setMaxTimeInSeconds(COUNTING);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.UNKNOWN) {
            how.setLinearizationLevel(2).setMaxTimeInSeconds(RELAXED);
            status = solver.solve(model);
        }
        if (status == CpSolverStatus.UNKNOWN) {
            how.clearLinearizationLevel().setNumWorkers(8).setMaxTimeInSeconds(PORTFOLIO);
            status = solver.solve(model);
        }
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(world(solver, truth));
            case INFEASIBLE -> Optional.empty();
            default -> throw new IllegalStateException("Not decided: " + status + " " + model.validate());
        };
    }

    private int[] world(CpSolver solver, int[] truth) {
        int[] world = truth.clone();
        values.forEach((slot, is) -> world[slot] = IntStream.rangeClosed(1, is.length)
                .filter(value -> solver.booleanValue(is[value - 1]))
                .findFirst()
                .orElseThrow());
        return world;
    }

    /**
     * Of people whom no fact tells apart, and no question either, the answers come in a certain order: it spares the solver
     * every other order.
     */
    void sorted(List<List<Integer>> alike) {
        for (int one = 1; one < alike.size(); one++) {
            model.addLessOrEqual(place(alike.get(one - 1)), place(alike.get(one)));
        }
    }

    private LinearExpr place(List<Integer> answers) {
        List<Literal> literals = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        long weight = 1;
        for (int slot : answers.subList(0, Math.min(ORDERED, answers.size()))) {
            BoolVar[] is = values.get(slot);
            for (int value = 1; value <= is.length; value++) {
                literals.add(is[value - 1]);
                weights.add(value * weight);
            }
            weight *= 5;
        }
        return LinearExpr.weightedSum(
                literals.toArray(Literal[]::new),
                weights.stream().mapToLong(Long::longValue).toArray());
    }

    LinearExpr sum(Total total) {
        List<Literal> literals = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        for (int slot : total.slots()) {
            BoolVar[] is = values.get(slot);
            for (int value = 1; value <= is.length; value++) {
                literals.add(is[value - 1]);
                weights.add((long) value);
            }
        }
        return LinearExpr.weightedSum(
                literals.toArray(Literal[]::new),
                weights.stream().mapToLong(Long::longValue).toArray());
    }

    void range(LinearExpr sum, long lowest, long highest) {
        model.addLinearConstraint(sum, lowest, highest);
    }

    /** For 4, 3, 2, 1. */
    IntVar[] counts(List<Integer> answers) {
        return IntStream.of(4, 3, 2, 1)
                .mapToObj(value -> {
                    IntVar count = model.newIntVar(0, answers.size(), "");
                    model.addEquality(
                            LinearExpr.sum(answers.stream()
                                    .map(slot -> values.get(slot)[value - 1])
                                    .toArray(Literal[]::new)),
                            count);
                    return count;
                })
                .toArray(IntVar[]::new);
    }

    void table(IntVar[] variables, List<? extends List<? extends Number>> rows) {
        TableConstraint table = model.addAllowedAssignments(variables);
        rows.forEach(
                row -> table.addTuple(row.stream().mapToLong(Number::longValue).toArray()));
    }

    void binned(List<Total> of, List<Wall.Bin> bins) {
        List<List<Literal>> members =
                bins.stream().<List<Literal>>map(bin -> new ArrayList<>()).toList();
        for (Total total : of) {
            List<Literal> in = new ArrayList<>();
            for (int bin = 0; bin < bins.size(); bin++) {
                BoolVar here = model.newBoolVar("");
                model.addLinearConstraint(
                                total(total),
                                bins.get(bin).lowest(),
                                bins.get(bin).highest())
                        .onlyEnforceIf(here);
                in.add(here);
                members.get(bin).add(here);
            }
            model.addExactlyOne(in);
        }
        for (int bin = 0; bin < bins.size(); bin++) {
            model.addEquality(
                    LinearExpr.sum(members.get(bin).toArray(Literal[]::new)),
                    bins.get(bin).count());
        }
    }

    void sample(List<Total> of, int size, long lowest, long highest) {
        List<Literal> chosen = new ArrayList<>();
        List<IntVar> parts = new ArrayList<>();
        for (Total one : of) {
            BoolVar in = model.newBoolVar("");
            IntVar part = model.newIntVar(0, 4L * one.slots().size(), "");
            model.addEquality(part, total(one)).onlyEnforceIf(in);
            model.addEquality(part, 0).onlyEnforceIf(in.not());
            chosen.add(in);
            parts.add(part);
        }
        model.addEquality(LinearExpr.sum(chosen.toArray(Literal[]::new)), size);
        model.addLinearConstraint(LinearExpr.sum(parts.toArray(IntVar[]::new)), lowest, highest);
    }

    void divided(Fact.Divided fact) {
        IntVar whole = gaps(fact.all());
        IntVar[] within = fact.organisations().stream().map(this::gaps).toArray(IntVar[]::new);
        long largest = largest(fact.all().size());
        IntVar inside = model.newIntVar(0, largest, "");
        model.addEquality(LinearExpr.sum(within), inside);
        List<List<Long>> rows = new ArrayList<>();
        for (long all = 0; all <= largest; all++) {
            for (long part = 0; part <= all; part++) {
                if (fact.fits().test(all, part)) {
                    rows.add(List.of(all, part));
                }
            }
        }
        table(new IntVar[] {whole, inside}, rows);
    }

    private IntVar gaps(List<Integer> answers) {
        IntVar gaps = model.newIntVar(0, largest(answers.size()), "");
        List<List<Long>> rows = Fact.allCounts(answers.size()).stream()
                .map(counts -> Stream.concat(
                                counts.stream().map(Integer::longValue), Stream.of(Fact.Divided.gaps(counts)))
                        .toList())
                .toList();
        IntVar[] counts = counts(answers);
        table(new IntVar[] {counts[0], counts[1], counts[2], counts[3], gaps}, rows);
        return gaps;
    }

    /** Two camps at the ends. */
    private static long largest(int n) {
        return 3L * (n / 2) * (n - n / 2);
    }

    void sheets(Fact.SheetsWith fact) {
        List<Literal> counted = new ArrayList<>();
        for (List<Total> sheet : fact.sheets()) {
            List<Literal> in = new ArrayList<>();
            for (Total total : sheet) {
                BoolVar inside = model.newBoolVar("");
                BoolVar below = model.newBoolVar("");
                BoolVar above = model.newBoolVar("");
                model.addExactlyOne(new Literal[] {inside, below, above});
                model.addLinearConstraint(total(total), fact.lowest(), fact.highest())
                        .onlyEnforceIf(inside);
                model.addLessOrEqual(total(total), fact.lowest() - 1).onlyEnforceIf(below);
                model.addGreaterOrEqual(total(total), fact.highest() + 1).onlyEnforceIf(above);
                in.add(inside);
            }
            BoolVar counts = model.newBoolVar("");
            if (fact.all()) {
                in.forEach(one -> model.addImplication(counts, one));
                model.addBoolOr(Stream.concat(in.stream().map(Literal::not), Stream.of((Literal) counts))
                        .toArray(Literal[]::new));
            } else {
                in.forEach(one -> model.addImplication(one, counts));
                model.addBoolOr(
                        Stream.concat(in.stream(), Stream.of(counts.not())).toArray(Literal[]::new));
            }
            counted.add(counts);
        }
        model.addLinearConstraint(LinearExpr.sum(counted.toArray(Literal[]::new)), fact.atLeast(), fact.atMost());
    }

    private IntVar total(Total total) {
        return totals.computeIfAbsent(total, wanted -> {
            int highest = wanted.slots().stream()
                    .mapToInt(slot -> slots.get(slot).highest())
                    .sum();
            IntVar sum = model.newIntVar(wanted.slots().size(), highest, "");
            model.addEquality(sum(wanted), sum);
            return sum;
        });
    }
}
